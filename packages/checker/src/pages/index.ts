export type { DocumentTree } from '../parse/read-tree.ts';
export { openPageGraph, type PageGraph, type SearchedDocument } from './open-page-graph.ts';
export { openPages, type MarkdownFeatures, type Pages } from './open-pages.ts';
export type { NavigationPart, PageEntry, PageFacts, PageLink, PageToctree, SiteNavigation } from './page-facts.ts';
