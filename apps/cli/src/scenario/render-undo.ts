import { relative } from 'node:path';
import { findRoot } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';

/** The words that take a run back from where the user stands. */
export function renderUndo(root: string, { folder }: Pick<Terminal, 'folder'>): string {
  const isHere = findRoot(folder).root === root;
  return `Undo: signpost undo${isHere ? '' : ` --dest ${relative(folder, root)}`}\n`;
}
