import type { FileContent } from '@signpost/workspace';
import type { Source } from '../../collect/source.ts';

/** What a thread is to read; every source is a file of the disk inside the root. */
export interface ThreadTask {
  /** Absolute. */
  readonly root: string;
  readonly isKept: boolean;
  readonly sources: readonly Source[];
}

/** What it learned, in the order of the sources. */
export interface ThreadAnswer {
  /** Git's ids, or why a file has no text. */
  readonly results: readonly (string | Exclude<FileContent, { readonly kind: 'text' }>)[];
  /** How many bytes of facts each source has; 0 where it could not be read. */
  readonly lengths: readonly number[];
  /** The encoded facts, one after the other. */
  readonly bytes: Uint8Array;
}
