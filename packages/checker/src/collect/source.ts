import type { FileContent, FileIdentity } from '@signpost/workspace';
import type { CommittedMove } from '@signpost/model';
import type { DocsSite } from '../project/docs-site.ts';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';
import type { Reading, Readings } from './reading.ts';

/** One document of the view that is checked, not yet read. */
export interface Source extends Reading {
  readonly path: string;
}

/** All that a check starts from. Documents and what they include are read later, and only as far as needed. */
export interface Collected {
  /** Every file of the project, sorted. */
  readonly paths: readonly string[];
  readonly sources: readonly Source[];
  /** Text of the files that say how a site is built (`mkdocs.yml`), by path; `conf.py` is read further. */
  readonly siteFiles: ReadonlyMap<string, string>;
  /** The sites that those files describe. */
  readonly builtSites: readonly DocsSite[];
  /** What each `conf.py` says, by its folder. */
  readonly sphinxConfigs: ReadonlyMap<string, SphinxConfig>;
  /** Which files are documents, and how they are read. */
  readonly readings: Readings;
  /** What tells without reading whether a file is still what it was. */
  readonly identify: (path: string) => FileIdentity | undefined;
  /** Where the files lie on the disk, absolute; nothing for a view that does not lie there. */
  readonly root?: string;
  /** Whether files are read one by one as cheaply as together. */
  readonly readsSingly: boolean;
  readonly readFiles: (paths: readonly string[]) => ReadonlyMap<string, FileContent>;
  /** Whether a file is a symbolic link to another one. */
  readonly isLink: (path: string) => boolean;
  /** The text of a document; empty when it cannot be read. */
  readonly textOf: (path: string) => string;
  /** Reads a file of the disk that is no text: an inventory. */
  readonly readBytes: (path: string) => Uint8Array | undefined;
  /** Paths that the change under check removes, each with its new path when it was moved; git is asked at the first call. */
  readonly removedPaths: () => ReadonlyMap<string, string | undefined>;
  /** The paths that the change under check touches; absent where everything is checked. */
  readonly changedPaths?: ReadonlySet<string>;
  /** What a document held before the change under check. */
  readonly formerText: (path: string) => string | undefined;
  /** What earlier commits moved, the newest first; git is asked at the first call. */
  readonly committedMoves: () => readonly CommittedMove[];
  /** When committed files came: a lower number is earlier; git is asked at the first call. */
  readonly arrivals: () => ReadonlyMap<string, number>;
}
