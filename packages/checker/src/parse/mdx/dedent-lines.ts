/** A text without some of its indentation. */
export interface Dedented {
  readonly text: string;
  /** The offset in the text before; absent where nothing was taken. */
  readonly placeOf?: (offset: number) => number;
}

/** Takes so many characters from the start of each line. */
export function dedentLines(lines: readonly string[], widths: readonly number[]): Dedented {
  if (widths.every((width) => width === 0)) return { text: lines.join('\n') };
  const starts: number[] = [];
  const taken: number[] = [];
  const left: string[] = [];
  let at = 0;
  let total = 0;
  for (const [index, line] of lines.entries()) {
    const width = widths[index] ?? 0;
    total += width;
    starts.push(at);
    taken.push(total);
    left.push(line.slice(width));
    at += line.length - width + 1;
  }
  const placeOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return offset + (taken[low] ?? 0);
  };
  return { text: left.join('\n'), placeOf };
}
