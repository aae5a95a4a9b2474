import type { Dialect, Heading } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';

/** The files of a project that say how its sites are built. */
export interface SiteFiles {
  /** Every file of the project, sorted. */
  readonly paths: readonly string[];
  /** The text of a configuration file. */
  readonly textOf: (path: string) => string | undefined;
}

/** One program that builds pages from documents: how its sites are found and read. */
export interface DialectDefinition {
  readonly id: Dialect;
  /** As people write its name. */
  readonly name: string;
  /** Whether a file may say something of how such a site is built: its text is read. */
  readonly isConfig: (path: string) => boolean;
  /** The sites that a configuration file describes; most such files describe none. */
  readonly open: (path: string, text: string, files: SiteFiles) => readonly DocsSite[];
  /** A folder that is said to be one of its sites, without a configuration. */
  readonly openFolder: (folder: string, files: SiteFiles) => DocsSite;
  /** The ids of headings of Markdown, in their order; some have none. `readText` gives what their spans are places of. */
  readonly nameHeadings: (headings: readonly Heading[], readText: () => string) => readonly (readonly string[])[];
  /** Ids that its pages have beside those of their documents. */
  readonly madeIds?: RegExp;
  /** Whether ids that differ only in their case are one. */
  readonly ignoresCase: boolean;
}
