export type { OutlineEntry } from './renderer.ts';
export type { PageTree } from './tree.ts';
export type { Destination, Included, PageSource, TocEntry } from './page/page-source.ts';
export type { PagePiece, RenderedPage } from './page/rendered-page.ts';
export type { MarkdownExtensions } from './page/markdown-extensions.ts';
export type { RenderOptions } from './page/render-options.ts';
export { createPageRenderer, type PageInput } from './page/render-page.ts';
export { takePart } from './directives/take-part.ts';
