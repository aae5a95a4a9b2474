import type { PageUpdate, Splice } from '../../protocol.ts';
import { make } from '../dom/make.ts';
import { keepPlace } from './keep-place.ts';
import { applyState, readState } from './keep-state.ts';
import { listPieces, partOf } from './this-page.ts';

/** Done to each piece when it comes onto the page. */
export type Decorate = (piece: HTMLElement) => void;

/** The pieces as they came, before anything was done to them. */
const undecorated = new WeakMap<Element, string>();

/** Notes what a piece is, then adds to it what the page has beyond it. */
export function receivePiece(piece: HTMLElement, decorate: Decorate): void {
  undecorated.set(piece, piece.innerHTML);
  decorate(piece);
}

/** Its HTML is sanitised by the server. */
function makePiece(html: string): HTMLElement {
  const piece = make('div', { class: 'piece' });
  piece.innerHTML = html;
  return piece;
}

/** The whole page as splices: what is the same already is left alone. */
function listChanges(pieces: readonly string[]): Splice[] {
  const shown = listPieces().map((piece) => undecorated.get(piece));
  const wanted = pieces.map((html) => makePiece(html).innerHTML);
  if (shown.length === wanted.length) {
    return pieces.flatMap((html, at) => (wanted[at] === shown[at] ? [] : [{ at, remove: 1, pieces: [html] }]));
  }
  const most = Math.min(shown.length, wanted.length);
  let start = 0;
  while (start < most && shown[start] === wanted[start]) start += 1;
  let end = 0;
  while (end < most - start && shown.at(-1 - end) === wanted.at(-1 - end)) end += 1;
  return [{ at: start, remove: shown.length - start - end, pieces: pieces.slice(start, pieces.length - end) }];
}

function spliceOne(article: Element, { at, remove, pieces }: Splice, decorate: Decorate): [Element, Element][] {
  const shown = listPieces();
  const gone = shown.slice(at, at + remove);
  const states = gone.map(readState);
  const next = shown[at + remove];
  const made = pieces.map(makePiece);
  for (const piece of made) article.insertBefore(piece, next ?? null);
  const replaced: [Element, Element][] = [];
  for (const [index, piece] of gone.entries()) {
    const successor = made[Math.min(index, made.length - 1)] ?? next ?? shown[at - 1];
    if (successor !== undefined) replaced.push([piece, successor]);
    piece.remove();
  }
  for (const [index, piece] of made.entries()) {
    receivePiece(piece, decorate);
    const state = states[index];
    if (state !== undefined) applyState(piece, state);
  }
  return replaced;
}

/** Swaps what changed: the rest of the page, what is in view and what has the focus stay. */
export function splicePieces({ splices }: PageUpdate, decorate: Decorate): void {
  const article = partOf('article');
  const [first] = splices;
  const isWhole = first?.at === 0 && first.remove > article.children.length;
  const changes = isWhole ? listChanges(first.pieces) : splices;
  keepPlace(article, () => {
    const successors = new Map(changes.flatMap((splice) => spliceOne(article, splice, decorate)));
    return (piece) => successors.get(piece);
  });
}
