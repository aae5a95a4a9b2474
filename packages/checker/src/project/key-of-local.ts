import type { LocalKind } from '@signpost/model';

/** One key for the three name spaces of local definitions; docutils takes case as equal where it finds no better match. */
export function keyOfLocal(kind: LocalKind, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}
