import type { Span } from '../span.ts';

/** A record that a text names by its number: `ADR-0007`, `ADR 7`. */
export interface Citation extends Span {
  /** As written, letters of a draft too. */
  readonly digits: string;
  readonly digitsSpan: Span;
}

/** Finds where a part of a text names records of a series by number. */
export function findCitations(text: string, label: string, start = 0, end = text.length): readonly Citation[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_/])${label}(?:[-_ \\u00A0]?#?|s (?=\\d))(\\d{1,5}|X{3,5})(?![\\p{L}\\p{N}_])`,
    'gu',
  );
  const found: Citation[] = [];
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const stop = match.index + match[0].length;
    const digits = match[1] ?? '';
    found.push({ start: match.index, end: stop, digits, digitsSpan: { start: stop - digits.length, end: stop } });
  }
  return found;
}
