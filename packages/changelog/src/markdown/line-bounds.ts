function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

const byteOrderMark = 0xfeff;

/** Offset of the first unit of the line that an offset stands in, a byte order mark not counted; walks only that line. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
  return at === 0 && text.charCodeAt(0) === byteOrderMark ? 1 : at;
}

/** Offset after the last unit of the line that an offset stands in, its terminator not counted. */
export function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}
