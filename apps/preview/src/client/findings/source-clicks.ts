import { makeButton } from '../dom/make.ts';
import { listPieces, partOf, thisPage } from '../page/this-page.ts';
import { placeOf } from './place-index.ts';
import { openLine } from './open-line.ts';

function openSource(element: Element): boolean {
  const placed = element.closest('[data-at]');
  const place = placed === null ? undefined : placeOf(placed);
  const piece = listPieces().findIndex((each) => each.contains(element));
  if (piece === -1) return false;
  void openLine({ path: thisPage.path, piece, offset: place?.start ?? 0 });
  return true;
}

/** Alt and a click open the source of what is clicked; so does a button beside each part of the page. */
export function followSourceClicks(): void {
  partOf('article').addEventListener(
    'click',
    (event) => {
      if (!event.altKey || !(event.target instanceof Element)) return;
      if (openSource(event.target)) event.preventDefault();
    },
    { capture: true },
  );
}

/** Puts the button beside a piece. */
export function addSourceButton(piece: HTMLElement): void {
  const attributes = {
    class: 'to-source',
    'aria-label': 'Open the source of this part',
    title: 'Open the source (Alt-click anywhere)',
  };
  // Who has no pointer uses the one at the top of the page, which opens the part in view.
  const open = (): boolean => openSource(piece.querySelector('[data-at]') ?? piece);
  piece.append(makeButton({ ...attributes, tabindex: '-1' }, [], open));
}

/** Makes the button at the top of the page, which opens what is in view. */
export function makeSourceButton(): HTMLElement {
  return makeButton({ class: 'link', title: 'Open the source of what is in view' }, ['Open in the editor'], () => {
    const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
    const piece = listPieces().find((each) => each.getBoundingClientRect().bottom > top);
    if (piece !== undefined) openSource(piece.querySelector('[data-at]') ?? piece);
  });
}
