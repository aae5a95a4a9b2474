const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** Where the lines of a text start, as textlint counts them: a lone carriage return ends one. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(lineBreak)) starts.push(index + found.length);
  return starts;
}

/** The index of the line that holds an offset. */
export function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
