import type { MarkdownExtensions } from './markdown-extensions.ts';

/** What is decided for a page. */
export interface RenderOptions {
  /** What the page's program reads in Markdown. */
  readonly markdown?: MarkdownExtensions;
  /** Whether `raw:: html` is shown; it is sanitised like everything else. */
  readonly allowsRawHtml: boolean;
  /** The language of code without one: `highlight_language`. */
  readonly codeLanguage?: string;
  /** The language whose quotation marks, dashes and ellipses replace those of a typewriter, as Sphinx does: `en`, `pt_BR`. */
  readonly quoteLanguage?: string;
  /** Makes MathML of TeX; without it, formulas are shown as they are written. */
  readonly renderMath?: (tex: string, isDisplay: boolean) => string;
}
