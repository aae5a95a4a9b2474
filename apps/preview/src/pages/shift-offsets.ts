/** Maps an offset of a text to one of an older text; nothing within what is new. */
export type OffsetMap = (offset: number) => number | undefined;

/** Compares two texts by what they start and end with in common. */
export function shiftOffsets(older: string, newer: string): OffsetMap {
  if (older === newer) return (offset) => offset;
  const most = Math.min(older.length, newer.length);
  let start = 0;
  while (start < most && older.charCodeAt(start) === newer.charCodeAt(start)) start += 1;
  let end = 0;
  const rest = most - start;
  while (end < rest && older.charCodeAt(older.length - 1 - end) === newer.charCodeAt(newer.length - 1 - end)) end += 1;
  const change = newer.length - older.length;
  return (offset) => {
    if (offset < start) return offset;
    return offset >= newer.length - end ? offset - change : undefined;
  };
}
