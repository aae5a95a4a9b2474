import { adornSections } from './sections/adorn-sections.ts';
import { readMarkdownSections, shiftHeadings } from './sections/markdown-sections.ts';
import { readRstSections } from './sections/rst-sections.ts';
import type { Section } from './sections/section.ts';
import { readPipeTables } from './tables/pipe-table.ts';
import { readRstTables } from './tables/rst-tables.ts';
import type { EditableTable } from './tables/table.ts';

/** How the documents of one syntax are edited. */
export interface DocumentFormat {
  readTables(source: string): readonly EditableTable[];
  readSections(source: string): readonly Section[];
  /** Makes the top level of a fragment, whose sections are given, the `depth` of a document with the sections `target`. */
  fitSections(fragment: string, sections: readonly Section[], target: readonly Section[], depth: number): string;
}

const rst: DocumentFormat = {
  readTables: readRstTables,
  readSections: readRstSections,
  fitSections: adornSections,
};

const markdown: DocumentFormat = {
  readTables: readPipeTables,
  readSections: readMarkdownSections,
  fitSections: (fragment, sections, _, depth) => shiftHeadings(fragment, sections, depth),
};

/** The format of a document by its name; nothing when it is none that can be edited. */
export function findDocumentFormat(path: string): DocumentFormat | undefined {
  if (path.endsWith('.rst')) return rst;
  return /\.(?:md|mdx|markdown)$/.test(path) ? markdown : undefined;
}
