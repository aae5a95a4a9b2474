import type { TextPlace } from '../convert/text-place.ts';

/** The text that a range is in, borders included; between two that touch, the one that it starts in. */
export function findPlace(places: readonly TextPlace[], start: number, end: number): TextPlace | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const place = places[low - 1];
  return place !== undefined && end <= place.end ? place : undefined;
}
