import type { Document } from '@signpost/model';
import type { Graph } from './graph.ts';
import { keyOfLocal } from './key-of-local.ts';
import { remember } from './remember.ts';

/** The citations of every site, collected when one is first asked for. */
export function indexCitations(
  documents: readonly Document[],
  { siteOf, pagesOf }: Pick<Graph, 'siteOf' | 'pagesOf'>,
): Graph['findCitation'] {
  const citationsOf = remember((sitePath) => {
    const index = new Map<string, string>();
    for (const { path, definitions } of documents) {
      const citations = definitions.filter(({ kind }) => kind === 'citation');
      if (citations.length === 0 || !pagesOf(path).some((page) => siteOf(page).path === sitePath)) continue;
      for (const { kind, name } of citations) index.set(keyOfLocal(kind, name), path);
    }
    return index;
  });
  return (site, key) => citationsOf(site.path).get(key);
}
