import type { Span, SuppressedName, Suppression } from '@signpost/model';

/** What every suppression holds; a text without it needs no search. */
export const mark = 'signpost-';

const opening = /^\s*signpost-([\w-]+)/;
/** Two hyphens, as linters take them, or the dash that older Markdown parsers allow inside a comment of one line. */
const reasonMark = /\s(?:-{2,}|\u2014)(?=\s|$)/;

function readNames(text: string, base: number): SuppressedName[] {
  return [...text.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
    name,
    span: { start: base + index, end: base + index + name.length },
  }));
}

/** Reads the words of a comment (`body`, a part of `span`); nothing when it is not meant for the checker. */
export function readSuppression(text: string, span: Span, body: Span): Suppression | undefined {
  const words = text.slice(body.start, body.end);
  const match = opening.exec(words);
  const keyword = match?.[1];
  if (match === null || keyword === undefined) return undefined;
  const rest = words.slice(match[0].length);
  const separator = reasonMark.exec(rest);
  const list = separator === null ? rest : rest.slice(0, separator.index);
  const reason =
    separator === null
      ? ''
      : rest
          .slice(separator.index + separator[0].length)
          .trim()
          .replace(/\s+/g, ' ');
  return {
    keyword,
    names: readNames(list, body.start + match[0].length),
    ...(reason === '' ? {} : { reason }),
    span,
  };
}
