import type { Document } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph } from '../graph.ts';
import { createObjectIndex, type ObjectIndex } from './object-index.ts';

/** The objects of every site, collected when one is first asked for; a page that its site leaves out declares nothing. */
export function indexObjects(
  documents: readonly Document[],
  { siteOf, pagesOf }: Pick<Graph, 'siteOf' | 'pagesOf'>,
): Graph['objectsOf'] {
  const known = new Map<DocsSite, ObjectIndex>();
  const create = (site: DocsSite): ObjectIndex => {
    const isPage = (page: string): boolean => siteOf(page) === site && !site.isExcluded(page);
    const pages = documents.filter(({ path }) => pagesOf(path).some(isPage));
    return createObjectIndex(pages, site.sphinx ?? { extensions: new Set(), primaryDomain: undefined });
  };
  return (site) => {
    const index = known.get(site) ?? create(site);
    known.set(site, index);
    return index;
  };
}
