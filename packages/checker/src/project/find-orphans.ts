import type { Document } from '@signpost/model';
import type { DocsSite } from './docs-site.ts';
import type { Graph } from './graph.ts';

/** What makes tables of contents of its own, out of sight of a reader of the documents. */
const foreignTables = ['sphinx_external_toc', 'sphinx_multitoc_numbering', 'ablog'];
const markdownExtensions = ['myst_parser', 'myst_nb', 'recommonmark', 'm2r', 'm2r2'];

/** Whether the tables of contents of a site can be known: its first page is there, and nothing else makes them. */
function isJudged(graph: Pick<Graph, 'findDocument' | 'toctreesOf'>, site: DocsSite): boolean {
  const { sphinx } = site;
  if (sphinx === undefined || foreignTables.some((name) => sphinx.extensions.has(name))) return false;
  return (
    sphinx.rootDocuments.some((name) => graph.findDocument(site, name) !== undefined) && !graph.toctreesOf(site).isEmpty
  );
}

/** Lists the pages of Sphinx sites that none of the site's tables of contents has and that do not say so themselves. */
export function findOrphans(
  documents: readonly Document[],
  graph: Pick<Graph, 'siteOf' | 'docnameOf' | 'findDocument' | 'toctreesOf'>,
  {
    isPage,
    isIncluded,
  }: { readonly isPage: (path: string) => boolean; readonly isIncluded: (path: string) => boolean },
): string[] {
  const judged = new Map<DocsSite, boolean>();
  const isOrphan = ({ path, format, isOrphan: isMeant }: Document): boolean => {
    if (isMeant) return false;
    const site = graph.siteOf(path);
    const isKnown = judged.get(site) ?? isJudged(graph, site);
    judged.set(site, isKnown);
    if (!isKnown || site.sphinx === undefined || !isPage(path) || isIncluded(path)) return false;
    const { extensions, rootDocuments } = site.sphinx;
    if (format === 'markdown' && !markdownExtensions.some((name) => extensions.has(name))) return false;
    return !rootDocuments.includes(graph.docnameOf(path)) && !graph.toctreesOf(site).hasEntry(path);
  };
  return documents.filter(isOrphan).map(({ path }) => path);
}
