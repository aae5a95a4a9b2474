import type { Splice } from '../protocol.ts';

function listSame(before: readonly string[], after: readonly string[]): Splice[] {
  const splices: Splice[] = [];
  for (const [at, html] of after.entries()) if (html !== before[at]) splices.push({ at, remove: 1, pieces: [html] });
  return splices;
}

/** What turns one list of pieces into another: where as many are there as before, each that changed; else what lies between the same ends. */
export function diffPieces(before: readonly string[], after: readonly string[]): Splice[] {
  if (before.length === after.length) return listSame(before, after);
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [{ at: start, remove: before.length - start - end, pieces: after.slice(start, after.length - end) }];
}
