import { columnWidth, normalizeName } from '@signpost/rst';
import type { TextlintMessageFixCommand } from '@textlint/types';
import type { TextPlace } from '../convert/text-place.ts';
import { findPlace } from './find-place.ts';
import { keepsMarkup } from './keeps-markup.ts';

/** Whether what hangs on a text survives the fix; the length of a title is looked at later, with the other fixes of it. */
function keepsBond({ bond }: TextPlace, old: string, fix: string): boolean {
  switch (bond.kind) {
    case 'free':
      return true;
    case 'columns':
      return columnWidth(fix) === columnWidth(old);
    case 'name':
      return normalizeName(fix) === normalizeName(old);
    default:
      return !bond.isNamed || normalizeName(fix) === normalizeName(old);
  }
}

/**
 * The text that a fix is in, where the document says the same after it in all but the words; undefined where markup, the
 * columns of a table or a reference may break.
 */
export function findSafePlace(
  { range, text: fix }: TextlintMessageFixCommand,
  text: string,
  places: readonly TextPlace[],
): TextPlace | undefined {
  const [start, end] = range;
  const place = findPlace(places, start, end);
  if (place === undefined) return undefined;
  const old = text.slice(start, end);
  return keepsMarkup({ start, end }, fix, text, place) && keepsBond(place, old, fix) ? place : undefined;
}
