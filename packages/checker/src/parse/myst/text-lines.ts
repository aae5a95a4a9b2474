import { indexLines, type Span } from '@signpost/model';
import type { Position } from '@signpost/rst';

/** The lines of a text, numbered from 0, without their line breaks; a byte order mark is no part of the first. */
export interface TextLines {
  readonly count: number;
  /** The number of the line in which an offset lies. */
  lineAt(offset: number): number;
  spanOf(line: number): Span;
  positionOf(span: Span): Position;
}

/** Finds the lines of a text, in whatever way they end. */
export function findLines(text: string): TextLines {
  const index = indexLines(text);
  const top = text.startsWith('\uFEFF') ? 1 : 0;
  const startOf = (line: number): number => (line === 0 ? top : index.startOf(line + 1));
  const endOf = (line: number): number => {
    if (line + 1 >= index.count) return text.length;
    const next = index.startOf(line + 2);
    return text[next - 1] === '\n' && text[next - 2] === '\r' ? next - 2 : next - 1;
  };
  return {
    count: index.count,
    lineAt: (offset) => index.pointAt(offset).line - 1,
    spanOf: (line) => ({ start: startOf(line), end: endOf(line) }),
    positionOf: ({ start, end }) => ({ start: index.pointAt(start), end: index.pointAt(end) }),
  };
}
