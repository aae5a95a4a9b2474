// What a reader did to a piece of the page (focus, opened and scrolled boxes, chosen tabs) outlives its replacement.

const focusable = 'a[href], button, summary, input, [tabindex]';

interface State {
  readonly isOpen: readonly boolean[];
  readonly scrolled: readonly number[];
  readonly tabs: readonly number[];
  readonly focus: number;
}

const scrolling = 'pre, .table';

function list(piece: Element, selector: string): HTMLElement[] {
  return [...piece.querySelectorAll<HTMLElement>(selector)];
}

/** Notes what is as the reader made it. */
export function readState(piece: Element): State {
  return {
    isOpen: list(piece, 'details').map((each) => each.hasAttribute('open')),
    scrolled: list(piece, scrolling).map((each) => each.scrollLeft),
    tabs: list(piece, '[role="tablist"]').map((each) =>
      list(each, '[role="tab"]').findIndex((tab) => tab.getAttribute('aria-selected') === 'true'),
    ),
    focus: list(piece, focusable).findIndex((each) => each === document.activeElement),
  };
}

/** Makes a new piece as the reader had made the one before it. */
export function applyState(piece: Element, state: State): void {
  const apply = (
    selector: string,
    values: readonly unknown[],
    run: (element: HTMLElement, index: number) => void,
  ): void => {
    const found = list(piece, selector);
    if (found.length === values.length) for (const [index, element] of found.entries()) run(element, index);
  };
  apply('details', state.isOpen, (element, index) => element.toggleAttribute('open', state.isOpen[index]));
  apply(scrolling, state.scrolled, (element, index) => {
    element.scrollLeft = state.scrolled[index] ?? 0;
  });
  apply('[role="tablist"]', state.tabs, (element, index) =>
    list(element, '[role="tab"]')[state.tabs[index] ?? 0]?.click(),
  );
  if (state.focus !== -1) {
    const found = list(piece, focusable);
    (found[state.focus] ?? found.at(-1))?.focus({ preventScroll: true });
  }
}
