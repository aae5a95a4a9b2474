import type { ElementContent } from 'hast';
import { assertNever } from '@signpost/model';
import { writeHtml } from '../hast/write-html.ts';
import { openMarkdown } from '../markdown/open-markdown.ts';
import { openRst } from '../rst/open-rst.ts';
import type { OutlineEntry } from '../renderer.ts';
import type { PageTree } from '../tree.ts';
import type { PageSource } from './page-source.ts';
import type { Piece } from './piece.ts';
import { isStillTrue, Recorder } from './recorder.ts';
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

/** Renders one page again and again: a piece that did not change, and whose links lead where they did, is taken from the last time. */
export function createPageRenderer(): (input: PageInput) => RenderedPage {
  let kept: ReadonlyMap<string, Kept> = new Map();
  return (input) => {
    const { path, text, source } = input;
    const page = open(input);
    const next = new Map<string, Kept>();
    const renderPiece = (piece: Piece): PagePiece => {
      const { start, end, key } = piece;
      const name = key === undefined ? undefined : `${key}\0${text.slice(start, end)}`;
      const known = name === undefined ? undefined : (next.get(name) ?? kept.get(name));
      if (known !== undefined && name !== undefined && isStillTrue(known.questions, source, start)) {
        next.set(name, known);
        return { html: known.html, start, end };
      }
      const recorder = new Recorder(source, path, start);
      const html = writeHtml(page.render(piece, recorder), start);
      if (name !== undefined && recorder.questions !== undefined) next.set(name, { html, questions: recorder.questions });
      return { html, start, end };
    };
    const pieces = page.pieces.map(renderPiece);
    const foot = page.end();
    if (foot.length > 0) pieces.push({ html: writeHtml(foot, text.length), start: text.length, end: text.length });
    kept = next;
    const outline = page.outline();
    return { title: outline[0]?.text, pieces: pieces.filter(({ html }) => html !== ''), outline };
  };
}
