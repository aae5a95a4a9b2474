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

type SiteNames = Pick<Graph, 'siteOf' | 'docnameOf' | 'findDocument' | 'toctreesOf' | 'mapOf'>;

/** Says of one site which of its pages neither a table of contents nor the navigation has. */
function openContents(graph: SiteNames, site: DocsSite): (document: Document) => boolean {
  const { sphinx } = site;
  if (sphinx === undefined) {
    const unlisted = new Set(graph.mapOf(site)?.unlisted);
    return ({ path }) => unlisted.has(path);
  }
  if (!isJudged(graph, site)) return () => false;
  const isMarkdownRead = markdownExtensions.some((name) => sphinx.extensions.has(name));
  const toctrees = graph.toctreesOf(site);
  return ({ path, format, isOrphan }) => {
    if (isOrphan || (format === 'markdown' && !isMarkdownRead)) return false;
    return !sphinx.rootDocuments.includes(graph.docnameOf(path)) && !toctrees.hasEntry(path);
  };
}

/** Lists the pages of sites that neither a table of contents nor the navigation has and that do not say so themselves. */
export function findOrphans(
  documents: readonly Document[],
  graph: SiteNames,
  {
    isPage,
    isIncluded,
  }: { readonly isPage: (path: string) => boolean; readonly isIncluded: (path: string) => boolean },
): string[] {
  const contents = new Map<DocsSite, (document: Document) => boolean>();
  const isOrphan = (document: Document): boolean => {
    const site = graph.siteOf(document.path);
    const isLeftOver = contents.get(site) ?? openContents(graph, site);
    contents.set(site, isLeftOver);
    return isLeftOver(document) && isPage(document.path) && !isIncluded(document.path);
  };
  return documents.filter(isOrphan).map(({ path }) => path);
}
