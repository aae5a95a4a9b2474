import { insertAt, lineStartOf, type Splice } from '@signpost/model';
import { lineEndAt, lineEndBefore } from '../insertion.ts';
import { findSortedIndex } from '../sort-order.ts';

/** One line of a text, without its terminator. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Which lines an anchor has, and how a new one is known among them. */
export interface RegistryEntry {
  readonly line: string;
  readonly key?: string;
  readonly side: 'below' | 'above';
}

export type RegistryOutcome =
  | { readonly kind: 'edited'; readonly splices: readonly Splice[] }
  | { readonly kind: 'different'; readonly offset: number };

function readLine(text: string, offset: number): Line {
  const start = lineStartOf(text, offset);
  const end = lineEndAt(text, offset);
  return { start, end, text: text.slice(start, end) };
}

function indentationOf(line: string): string {
  return /^[^\S\n]*/.exec(line)?.[0] ?? '';
}

/** The line next to one, above or below; nothing at either end of the text. */
function neighbour(text: string, line: Line, side: RegistryEntry['side']): Line | undefined {
  if (side === 'above') return line.start === 0 ? undefined : readLine(text, line.start - 1);
  const next = text.indexOf('\n', line.end) + 1;
  return next === 0 || next === text.length ? undefined : readLine(text, next);
}

/** The lines at an anchor in their order: as long as they are indented like it and hold something other than a bracket. */
function listLines(text: string, anchor: Line, side: RegistryEntry['side']): readonly Line[] {
  const lines: Line[] = [];
  const indentation = indentationOf(anchor.text);
  for (let line = neighbour(text, anchor, side); line !== undefined; line = neighbour(text, line, side)) {
    if (indentationOf(line.text) !== indentation || /^\s*(?:[)\]}>;,]*|.*[([{])\s*$/.test(line.text)) break;
    lines.push(line);
  }
  return side === 'above' ? lines.toReversed() : lines;
}

/** The last line of a list may lack the comma that parts it from another. */
function addComma(last: Line | undefined, written: string): readonly Splice[] {
  if (last === undefined || !written.endsWith(',') || /,\s*$|#|\/\//.test(last.text)) return [];
  return [insertAt(last.start + last.text.trimEnd().length, ',')];
}

/** Puts a line among the ones at an anchor, where their order puts it: all are compared as they are written. */
export function addToRegistry(text: string, anchorAt: number, { line, key, side }: RegistryEntry): RegistryOutcome {
  const anchor = readLine(text, anchorAt);
  const lines = listLines(text, anchor, side);
  const texts = lines.map((one) => one.text.trim());
  if (texts.some((one) => one.replace(/,$/, '') === line.replace(/,$/, ''))) return { kind: 'edited', splices: [] };
  const twin = key === undefined ? undefined : lines[texts.findIndex((one) => one.startsWith(key))];
  if (twin !== undefined) return { kind: 'different', offset: twin.start };
  const index = findSortedIndex(texts, line);
  const written = `${indentationOf(anchor.text)}${line}`;
  const following = lines[index] ?? (side === 'above' ? anchor : undefined);
  const comma = index === lines.length ? addComma(lines.at(-1), line) : [];
  if (following !== undefined) {
    return {
      kind: 'edited',
      splices: [...comma, insertAt(following.start, `${written}${lineEndBefore(text, following.start)}`)],
    };
  }
  const { end } = lines.at(-1) ?? anchor;
  return { kind: 'edited', splices: [...comma, insertAt(end, `${lineEndBefore(text, end)}${written}`)] };
}
