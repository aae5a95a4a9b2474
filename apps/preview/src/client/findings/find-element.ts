import type { ShownFinding } from '../../protocol.ts';
import { listPieces } from '../page/this-page.ts';

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

/** The innermost element of a piece that stands for a place of its source. */
export function findElement({ piece, start }: NonNullable<ShownFinding['place']>): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const element of listPieces()[piece]?.querySelectorAll<HTMLElement>('[data-at]') ?? []) {
    const place = placeOf(element);
    if (place === undefined || place.start > start || place.end <= start) continue;
    const length = place.end - place.start;
    if (length > shortest) continue;
    shortest = length;
    found = element;
  }
  return found;
}
