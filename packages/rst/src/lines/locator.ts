import type { Point, Position } from '../nodes.ts';

/** Larger than any offset, and still a small integer for the engine. */
const beyond = 0x3fffffff;

/** The offsets at which the lines of a text start. */
export function findLineStarts(source: string): number[] {
  const starts = [0];
  for (let index = 0; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) {
      starts.push(index + 1);
    }
  }
  return starts;
}

/** Turns UTF-16 offsets into lines and columns; lines end with a line feed, a carriage return or both. */
export class Locator {
  private readonly starts: readonly number[];
  private hint = 0;

  /** `starts` are the offsets at which the lines start. */
  constructor(starts: readonly number[]) {
    this.starts = starts;
  }

  private lineIndex(offset: number): number {
    const { starts, hint } = this;
    if ((starts[hint] ?? 0) <= offset) {
      for (let line = hint; line < hint + 8; line += 1) {
        if ((starts[line + 1] ?? beyond) > offset) {
          return line;
        }
      }
    }
    return this.search(offset);
  }

  private search(offset: number): number {
    const { starts } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The place of an offset. */
  point(offset: number): Point {
    const line = this.lineIndex(offset);
    this.hint = line;
    return { line: line + 1, column: offset - (this.starts[line] ?? 0) + 1, offset };
  }

  /** The places of a range; an end before the start counts as the start. */
  position(start: number, end: number): Position {
    const first = this.point(start);
    if (end <= start) {
      return { start: first, end: first };
    }
    const { hint, starts } = this;
    const isSameLine = end < (starts[hint + 1] ?? beyond);
    return {
      start: first,
      end: isSameLine ? { line: hint + 1, column: end - (starts[hint] ?? 0) + 1, offset: end } : this.point(end),
    };
  }
}
