import { insertAt, lineStartOf, type Span, type Splice } from '@signpost/model';
import { lineEndAt, lineEndBefore } from '../insertion.ts';
import type { Gap } from './gaps.ts';

/** A list or map between brackets; the span covers both brackets. */
export interface Bracketed extends Span {
  readonly items: readonly Span[];
}

const blank = /^[^\S\n]*$/;

/** The white space before an offset, where nothing else stands before it on its line. */
export function readOwnIndentation(text: string, offset: number): string | undefined {
  const before = text.slice(lineStartOf(text, offset), offset);
  return blank.test(before) ? before : undefined;
}

/** The white space that a line starts with. */
function readIndentation(text: string, offset: number): string {
  return /^[^\S\n]*/.exec(text.slice(lineStartOf(text, offset), offset))?.[0] ?? '';
}

/** The offset behind the comma that follows a last item. */
function findComma(text: string, end: number, gap: Gap): number | undefined {
  const next = gap(text, end);
  return text[next] === ',' ? next + 1 : undefined;
}

/**
 * Writes one more item before the closing bracket, in the style of the others: on a line of its own where the last one has
 * one, with a comma behind it where the last one has one.
 */
export function appendInBrackets(text: string, list: Bracketed, written: string, gap: Gap): readonly Splice[] {
  const { start, end, items } = list;
  const last = items.at(-1);
  if (last === undefined) return [insertAt(start + 1, fillEmpty(text, list, written))];
  const comma = findComma(text, last.end, gap);
  const indentation = readOwnIndentation(text, last.start);
  const trailing = comma === undefined ? '' : ',';
  const parting = comma === undefined ? [insertAt(last.end, ',')] : [];
  if (indentation === undefined) return [...parting, insertAt(comma ?? last.end, ` ${written}${trailing}`)];
  const after = comma ?? last.end;
  const lineEnd = lineEndAt(text, after);
  const offset = lineEnd < end ? lineEnd : after;
  return [...parting, insertAt(offset, `${lineEndBefore(text, last.start)}${indentation}${written}${trailing}`)];
}

function fillEmpty(text: string, { start, end }: Bracketed, written: string): string {
  const inner = text.slice(start + 1, end - 1);
  if (inner.includes('\n')) {
    const indentation = readIndentation(text, end - 1);
    return `${inner.includes('\r\n') ? '\r\n' : '\n'}${indentation}${indentation.startsWith('\t') ? '\t' : '  '}${written}`;
  }
  return text[start] === '{' && inner === '' ? ` ${written} ` : written;
}
