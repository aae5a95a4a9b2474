import { isWhiteSpace, splitWords, trim } from '../characters/white-space.ts';
import { collapseWhiteSpace, normalizeName } from '../names/normalize-name.ts';
import { removeEscapes, restoreEscapes, splitAtEscapedBlanks } from './escape.ts';
import { isMailAddress, startsWithUri } from './standalone-uri.ts';

/** The part in angle brackets at the end of a phrase reference or role; ranges are positions in the text. */
export interface EmbeddedTarget {
  /** The end of the text before it, without white space. */
  readonly textEnd: number;
  /** The range between the angle brackets. */
  readonly start: number;
  readonly end: number;
}

function isBlankOrLineFeed(code: number): boolean {
  return code === 32 || code === 10;
}

/** Finds `<target>` at the end of `text` between `from` and `to`. */
export function findEmbeddedTarget(text: string, from: number, to: number): EmbeddedTarget | undefined {
  const last = text.charCodeAt(to - 2);
  if (text.charCodeAt(to - 1) !== 62 || last === 0 || (isWhiteSpace(last) && text.charCodeAt(to - 3) !== 0)) {
    return undefined;
  }
  let index = to - 2;
  for (; index >= from; index -= 1) {
    const code = text.charCodeAt(index);
    const isEscaped = text.charCodeAt(index - 1) === 0;
    if (code === 62 && !isEscaped) {
      return undefined;
    }
    if (code === 60 && !isEscaped) {
      break;
    }
  }
  if (index < from || index + 1 >= to - 1 || trim(text.slice(index + 1, index + 2)) === '') {
    return undefined;
  }
  let textEnd = index;
  while (textEnd > from && isBlankOrLineFeed(text.charCodeAt(textEnd - 1))) {
    textEnd -= 1;
  }
  return textEnd === index && index > from ? undefined : { textEnd, start: index + 1, end: to - 1 };
}

/** What an embedded target says: another reference's name, or an address. */
export type EmbeddedLink =
  | { readonly kind: 'name'; readonly refname: string; readonly written: string }
  | { readonly kind: 'url'; readonly url: string };

/** Reads the text between the angle brackets, with its escape marks. */
export function readEmbeddedLink(target: string): EmbeddedLink {
  if (target.endsWith('_') && !restoreEscapes(target).endsWith('\\_') && !startsWithUri(target)) {
    const written = removeEscapes(target.slice(0, -1));
    return { kind: 'name', refname: normalizeName(written), written: collapseWhiteSpace(written) };
  }
  return { kind: 'url', url: adjustUrl(joinUrl(target)) };
}

/** Removes unescaped white space from an address that may run over several lines; escaped white space becomes a blank. */
export function joinUrl(text: string): string {
  return splitAtEscapedBlanks(text)
    .map((part) => removeEscapes(splitWords(part).join('')))
    .join(' ');
}

/** An address as a link's URL: mail addresses get their scheme. */
export function adjustUrl(url: string): string {
  return isMailAddress(url) ? `mailto:${url}` : url;
}
