import { simpleNameEnd } from '../../characters/word.ts';
import { markerEnd } from '../markers.ts';

/** The name of the directive that starts at `column`, where its argument starts, and whether a blank stands before its colons. */
export function matchDirective(
  text: string,
  column: number,
): { readonly name: string; readonly end: number; readonly isSpaced: boolean } | undefined {
  const nameEnd = simpleNameEnd(text, column);
  if (nameEnd === column) {
    return undefined;
  }
  const colons = text.charCodeAt(nameEnd) === 32 ? nameEnd + 1 : nameEnd;
  const end = text.startsWith('::', colons) ? markerEnd(text, colons + 2) : -1;
  return end < 0 ? undefined : { name: text.slice(column, nameEnd), end, isSpaced: colons > nameEnd };
}
