/** What is decided for all pages. */
export interface RenderOptions {
  /** Whether `raw:: html` is shown; it is sanitised like everything else. */
  readonly allowsRawHtml: boolean;
  /** The language of code without one: `highlight_language`. */
  readonly codeLanguage?: string;
  /** The language whose quotation marks, dashes and ellipses replace those of a typewriter, as Sphinx does: `en`, `pt_BR`. */
  readonly quoteLanguage?: string;
  /** Makes MathML of TeX; without it, formulas are shown as they are written. */
  readonly renderMath?: (tex: string, isDisplay: boolean) => string;
}
