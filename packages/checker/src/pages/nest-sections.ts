import type { Document, Toctree } from '@signpost/model';
import type { PageEntry } from './page-facts.ts';

/** An entry that still grows. */
interface Branch {
  readonly depth: number;
  readonly entry: PageEntry & { readonly children: PageEntry[] };
}

/** Lists the sections of a document as a table of contents shows them; what its own tables list stands where they do. */
export function nestSections(
  { path, headings, toctrees }: Pick<Document, 'path' | 'headings' | 'toctrees'>,
  ids: readonly (readonly string[])[],
  listToctree: (toctree: Toctree) => readonly PageEntry[],
): PageEntry[] {
  const top: PageEntry[] = [];
  const open: Branch[] = [];
  const addToctrees = (from: number, to: number): void => {
    const within = toctrees.filter(({ span }) => span.start >= from && span.start < to);
    (open.at(-1)?.entry.children ?? top).push(...within.flatMap(listToctree));
  };
  let place = 0;
  for (const [index, { text, depth, span }] of headings.entries()) {
    addToctrees(place, span.start);
    place = span.start;
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const id = index === 0 ? undefined : ids[index]?.[0];
    const entry = { title: text, path, ...(id === undefined ? {} : { id }), children: [] };
    (open.at(-1)?.entry.children ?? top).push(entry);
    open.push({ depth, entry });
  }
  addToctrees(place, Number.POSITIVE_INFINITY);
  return top;
}
