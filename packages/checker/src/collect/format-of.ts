import type { DocumentFormat } from '@signpost/model';

const formats: ReadonlyMap<string, DocumentFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['rst', 'rst'],
]);

/** The format of a document by its suffix; nothing for a file that is no document. */
export function formatOf(path: string): DocumentFormat | undefined {
  return formats.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}
