import type { FileContent } from '@signpost/workspace';
import type { Reading } from '../../collect/reading.ts';

/** What a thread is to read of a list that others read, too; every source is a file of the disk inside the root. */
export interface ThreadTask {
  /** Absolute. */
  readonly root: string;
  readonly isKept: boolean;
  /** The sources, in the form that is handed over fastest: their paths in one text, and which of the readings each has. */
  readonly paths: string;
  readonly readings: readonly Reading[];
  readonly readingOf: Uint32Array;
  /** Of `openShare`. */
  readonly counters: Int32Array;
}

/** No path has an empty part. */
export const pathSeparator = '//';

/** What it learned of some of them. */
export interface ThreadAnswer {
  /** The places of the sources that it read. */
  readonly places: readonly number[];
  /** Git's ids, or why a file has no text. */
  readonly results: readonly (string | Exclude<FileContent, { readonly kind: 'text' }>)[];
  /** How many bytes of facts each source has; 0 where it could not be read. */
  readonly lengths: readonly number[];
  /** The encoded facts, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a thread sends: an answer, or at last that there is none left. */
export interface ThreadMessage {
  readonly answer: ThreadAnswer | undefined;
}
