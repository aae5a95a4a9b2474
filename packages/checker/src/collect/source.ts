import type { DocumentFormat, UnreadableFile } from '@signpost/model';
import type { FileContent } from '@signpost/workspace';

/** One document as it lies in the view that is checked. */
export interface Source {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly text: string;
}

/** All that a check reads, at once. */
export interface Collected {
  /** Every file of the project, sorted. */
  readonly paths: readonly string[];
  readonly sources: readonly Source[];
  readonly unreadable: readonly UnreadableFile[];
  /** Text of the files that say how a site is built (`conf.py`, `mkdocs.yml`), by path. */
  readonly siteFiles: ReadonlyMap<string, string>;
  /** Reads further files of the project: those that documents include. */
  readonly readFiles: (paths: readonly string[]) => ReadonlyMap<string, FileContent>;
  /** Reads a file of the disk that is no text: an inventory. */
  readonly readBytes: (path: string) => Uint8Array | undefined;
  /** Paths that the change under check removes, each with its new path when it was moved; git is asked at the first call. */
  readonly removedPaths: () => ReadonlyMap<string, string | undefined>;
}
