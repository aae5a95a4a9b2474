import type { PageTree } from '../tree.ts';

/** Where a reference leads, as far as it is known. */
export interface Destination {
  /** Absent where it leads nowhere, or where that is not known yet. */
  readonly href?: string;
  /** What readers see where the source gives no words of its own: the title of the document or section. */
  readonly title?: string;
  readonly state: 'found' | 'broken' | 'pending';
}

/** One line of a table of contents. */
export interface TocEntry {
  readonly title: string;
  readonly href: string;
  readonly children: readonly TocEntry[];
}

/** A file that a page includes. */
export interface Included {
  /** The file, relative to the project's root; of a part of it, a name that is no file's, as its offsets are others. */
  readonly path: string;
  readonly tree: PageTree;
}

/**
 * What a page asks of the project that it belongs to. Paths are relative to the project's root; an offset is that of a
 * construct's start in the text of its file, in UTF-16 units. Every answer depends on the arguments and the project alone.
 */
export interface PageSource {
  /** Where the reference leads that starts there; nothing where the project has none there. */
  destination(path: string, offset: number): Destination | undefined;
  /** The ids of the section title that starts there, the one that links use first. */
  headingIds(path: string, offset: number): readonly string[];
  /** The entries of the table of contents that starts there; nothing where the project is not read yet. */
  toctree(path: string, offset: number): readonly TocEntry[] | undefined;
  /** The address at which a file is shown that a document names by a path. */
  locate(path: string, target: string): string;
  /** The text of a file that a document names by a path; nothing where there is none within the project. */
  readText(path: string, target: string): string | undefined;
  /** What a document includes; the options say which part. Nothing where there is no such file, or where it is within itself. */
  include(path: string, target: string, options: Readonly<Record<string, string>>): Included | undefined;
  /**
   * The text that a name stands for on every page: `release`, `version`, `today`, or what `conf.py` adds, which may hold markup.
   * A name of MyST's is asked for as `{{name}}`.
   */
  substitution(name: string): string | undefined;
}
