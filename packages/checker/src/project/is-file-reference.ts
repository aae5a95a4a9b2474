import type { Reference } from '@signpost/model';

const download = /^(?:std:)?download$/;

/** Whether a reference names a file by its path or address; the others name a document, a label or a target. */
export function isFileReference({ kind, name = '' }: Reference): boolean {
  return kind === 'role' ? download.test(name) : kind !== 'named' && kind !== 'toctree';
}
