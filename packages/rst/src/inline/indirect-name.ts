import { simpleNameEnd } from '../characters/word.ts';
import { collapseWhiteSpace } from '../names/normalize-name.ts';
import { escapeMark, removeEscapes } from './escape.ts';

/** The name that a target with escape marks points to, where it is `name_` or `` `phrase`_ ``. */
export function readIndirectName(value: string): string | undefined {
  if (!value.endsWith('_')) {
    return undefined;
  }
  const text = collapseWhiteSpace(value);
  const nameEnd = simpleNameEnd(text, 0);
  if (nameEnd > 0 && nameEnd === text.length - 1) {
    return removeEscapes(text.slice(0, nameEnd));
  }
  const phrase = /^`(?! )(.*\S)`_$/.exec(text)?.[1];
  return phrase === undefined || phrase.endsWith(escapeMark) ? undefined : removeEscapes(phrase);
}
