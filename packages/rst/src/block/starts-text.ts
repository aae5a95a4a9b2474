import { skipBlanks } from '../characters/white-space.ts';
import { readEnumerator } from './enumerator.ts';
import { bulletEnd, isAdornment, markerEnd, readFieldMarker } from './markers.ts';
import { readOptionMarker } from './option-list.ts';
import { isGridTableTop, isSimpleTableTop } from './table-top.ts';

/** Says whether a line that is not blank or indented is ordinary text: no other construct could start with it. */
export function startsText(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57)) {
    return readEnumerator(text) === undefined;
  }
  return !(
    bulletEnd(text) >= 0 ||
    readEnumerator(text) !== undefined ||
    readFieldMarker(text) !== undefined ||
    readOptionMarker(text) !== undefined ||
    (text.startsWith('>>>') && markerEnd(text, 3) >= 0) ||
    (text.startsWith('|') && markerEnd(text, 1) >= 0) ||
    isGridTableTop(text) ||
    isSimpleTableTop(text) ||
    isExplicitMarkup(text) ||
    isAdornment(text)
  );
}

/** Says whether a line starts explicit markup: `..` or the short form `__` of an anonymous target. */
export function isExplicitMarkup(text: string): boolean {
  return (text.startsWith('..') || text.startsWith('__')) && markerEnd(text, 2) >= 0;
}

/** The column of the text after `..`. */
export function explicitColumn(text: string): number {
  return skipBlanks(text, 2);
}
