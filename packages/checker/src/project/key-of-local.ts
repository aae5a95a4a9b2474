import type { LocalKind } from '@signpost/model';
import { normalizeLabel } from '../parse/markdown/undefined/normalize-label.ts';

/** One key for the three name spaces of local definitions; docutils takes case as equal where it finds no better match. */
export function keyOfLocal(kind: LocalKind, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}

/** The key of a Markdown label among those of local definitions; case and white space do not count. */
export function keyOfLabel(label: string): string {
  return `label ${normalizeLabel(label)}`;
}
