import type { UnreadableFile } from '@signpost/model';
import type { FileContent } from '@signpost/workspace';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';
import type { Reading, Readings } from './reading.ts';

/** One document as it lies in the view that is checked. */
export interface Source extends Reading {
  readonly path: string;
  readonly text: string;
}

/** All that a check reads, at once. */
export interface Collected {
  /** Every file of the project, sorted. */
  readonly paths: readonly string[];
  readonly sources: readonly Source[];
  readonly unreadable: readonly UnreadableFile[];
  /** Text of the files that say how a site is built (`mkdocs.yml`), by path; `conf.py` is read further. */
  readonly siteFiles: ReadonlyMap<string, string>;
  /** What each `conf.py` says, by its folder. */
  readonly sphinxConfigs: ReadonlyMap<string, SphinxConfig>;
  /** Which files are documents, and how they are read. */
  readonly readings: Readings;
  /** Reads further files of the project: those that documents include. */
  readonly readFiles: (paths: readonly string[]) => ReadonlyMap<string, FileContent>;
  /** Paths that the change under check removes, each with its new path when it was moved; git is asked at the first call. */
  readonly removedPaths: () => ReadonlyMap<string, string | undefined>;
}
