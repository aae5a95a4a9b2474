import type { Reference } from '@signpost/model';
import { normalizeLabel } from './normalize-label.ts';

/** `[^a-z]+` and `([^/])` are patterns of characters: they stand in a group, or something counts them. */
const footnote = /(?<![\\[\](|^/])\[\^([^\s[\]^\\]{1,200})\](?![:([\]*+?{|])/g;
const characters = /^(?:.-.|\W+$)/;

/** Every `[^name]` whose name is not among the normalised ones; code is not told apart. */
export function findUndefinedFootnotes(text: string, names: ReadonlySet<string>): Reference[] {
  if (!text.includes('[^')) return [];
  return [...text.matchAll(footnote)].flatMap(({ index, 0: whole, 1: name = '' }): Reference[] => {
    if (characters.test(name) || names.has(normalizeLabel(name))) return [];
    const span = { start: index, end: index + whole.length };
    return [{ kind: 'footnote', target: name, span, targetSpan: { start: span.start + 2, end: span.end - 1 } }];
  });
}
