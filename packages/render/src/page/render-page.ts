import type { ElementContent } from 'hast';
import { assertNever } from '@signpost/model';
import { curlQuotes } from '../hast/curl-quotes.ts';
import { writeHtml } from '../hast/write-html.ts';
import { openMarkdown } from '../markdown/open-markdown.ts';
import { openRst } from '../rst/open-rst.ts';
import type { OutlineEntry } from '../renderer.ts';
import type { PageTree } from '../tree.ts';
import type { PageSource } from './page-source.ts';
import type { Piece } from './piece.ts';
import { type Definitions, isStillTrue, Recorder } from './recorder.ts';
import type { RenderedPage, PagePiece } from './rendered-page.ts';
import type { RenderOptions } from './render-options.ts';

/** A document that is to be shown. */
export interface PageInput {
  /** Relative to the project's root. */
  readonly path: string;
  readonly text: string;
  readonly tree: PageTree;
  readonly source: PageSource;
  readonly options: RenderOptions;
}

/** A document of any language, ready to be rendered piece by piece. */
export interface OpenedPage {
  /** What the whole document gives to its pieces, as text: names and where they lead. */
  readonly shared: string;
  readonly definitions: Definitions;
  readonly pieces: readonly Piece[];
  readonly outline: () => readonly OutlineEntry[];
  /** Renders a piece, which asks the recorder. */
  render(piece: Piece, recorder: Recorder): ElementContent[];
  /** What stands below all pieces: the footnotes of Markdown. */
  end(): ElementContent[];
}

function open(input: PageInput): OpenedPage {
  switch (input.tree.format) {
    case 'rst':
      return openRst(input, input.tree.root);
    case 'markdown':
      return openMarkdown(input, input.tree.root);
    default:
      return assertNever(input.tree);
  }
}

interface Kept {
  readonly html: string;
  readonly questions: NonNullable<Recorder['questions']>;
}

/** What was rendered last: the state that the next time starts from. */
interface Last {
  readonly options: RenderOptions;
  readonly shared: string;
  readonly pieces: ReadonlyMap<string, Kept>;
}

function isSame(some: RenderOptions, others: RenderOptions): boolean {
  return (
    some === others ||
    (some.allowsRawHtml === others.allowsRawHtml &&
      some.codeLanguage === others.codeLanguage &&
      some.quoteLanguage === others.quoteLanguage &&
      JSON.stringify(some.markdown) === JSON.stringify(others.markdown) &&
      some.renderMath === others.renderMath)
  );
}

function curlAll(nodes: readonly ElementContent[], { quoteLanguage }: RenderOptions): readonly ElementContent[] {
  return quoteLanguage === undefined ? nodes : curlQuotes(nodes, quoteLanguage);
}

/** The name that a piece is kept by; what depends on the rest of the document has another one when that changes. */
function nameOf({ start, end, key, usesShared }: Piece, text: string, version: number): string | undefined {
  return key === undefined ? undefined : `${usesShared ? version : ''}\0${key}\0${text.slice(start, end)}`;
}

/** Renders one page again and again: a piece that did not change, and whose links lead where they did, is taken from the last time. */
export function createPageRenderer(): (input: PageInput) => RenderedPage {
  let last: Last | undefined;
  let version = 0;
  return (input) => {
    const { path, text, source, options } = input;
    const page = open(input);
    const next = new Map<string, Kept>();
    if (last !== undefined && last.shared !== page.shared) version += 1;
    const kept = last !== undefined && isSame(last.options, options) ? last.pieces : next;
    const renderPiece = (piece: Piece): PagePiece => {
      const { start, end } = piece;
      const name = nameOf(piece, text, version);
      const known = name === undefined ? undefined : (next.get(name) ?? kept.get(name));
      if (known !== undefined && name !== undefined && isStillTrue(known.questions, source, start, page.definitions)) {
        next.set(name, known);
        return { html: known.html, start, end };
      }
      const recorder = new Recorder(source, path, start, page.definitions);
      const html = writeHtml(curlAll(page.render(piece, recorder), options), start, end);
      if (name !== undefined && recorder.questions !== undefined)
        next.set(name, { html, questions: recorder.questions });
      return { html, start, end };
    };
    const pieces = page.pieces.map(renderPiece);
    const foot = curlAll(page.end(), options);
    if (foot.length > 0)
      pieces.push({ html: writeHtml(foot, text.length, text.length), start: text.length, end: text.length });
    last = { options, shared: page.shared, pieces: next };
    const outline = page.outline();
    return { title: outline[0]?.text, pieces: pieces.filter(({ html }) => html !== ''), outline };
  };
}
