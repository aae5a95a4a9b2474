import type { Reference, ReferenceKind } from '@signpost/model';

const download = /^(?:std:)?download$/;
const fileKinds: ReadonlySet<ReferenceKind> = new Set(['link', 'image', 'definition', 'include']);

/** Whether a reference names a file by its path or address; the others name a document, a label, a target or a definition. */
export function isFileReference({ kind, name = '' }: Reference): boolean {
  return kind === 'role' ? download.test(name) : fileKinds.has(kind);
}
