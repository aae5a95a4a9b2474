/** A place in the source that an element stands for, counted from the start of its piece. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The place of an element; nothing where it has none. */
export function placeOf(element: Element): Place | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(element.getAttribute('data-at') ?? '') ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

interface Placed extends Place {
  readonly element: HTMLElement;
  /** The one around it. */
  readonly outer: Placed | undefined;
}

/** The elements of a piece by their places: a piece may have thousands, and as many findings. */
export class PlaceIndex {
  private readonly placed: readonly Placed[];

  constructor(piece: Element) {
    const places = [...piece.querySelectorAll<HTMLElement>('[data-at]')].flatMap((element) => {
      const place = placeOf(element);
      return place === undefined ? [] : [{ element, start: place.start, end: place.end }];
    });
    const open: Placed[] = [];
    this.placed = places
      .toSorted((one, other) => one.start - other.start || other.end - one.end)
      .map(({ element, start, end }) => {
        while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) open.pop();
        const placed = { element, start, end, outer: open.at(-1) };
        open.push(placed);
        return placed;
      });
  }

  /** The innermost element that stands for an offset. */
  find(offset: number): HTMLElement | undefined {
    let low = 0;
    let high = this.placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.placed[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    let found = this.placed[low - 1];
    while (found !== undefined && found.end <= offset) found = found.outer;
    return found?.element;
  }
}
