import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './replace-file.ts';
import { findStateFolder } from './state-folder.ts';

/** A text that a run leaves for later ones: the answers that it was made of, under the name of its scenario. */
export interface Memo {
  readonly key: string;
  readonly text: string;
}

function placeOf(stateFolder: string, key: string): string {
  return join(stateFolder, 'memos', `${encodeURIComponent(key)}.memo`);
}

/** Keeps a memo in place of the one that had its key. Throws system errors. */
export function keepMemo(stateFolder: string, { key, text }: Memo): void {
  const place = placeOf(stateFolder, key);
  replaceFile({ place, content: text, temporary: `${place}.tmp` });
}

/** The text that the last applied run with a key left, taken back since or not; nothing when there was none. */
export function recallMemo(root: string, key: string): string | undefined {
  try {
    return readFileSync(placeOf(findStateFolder(root), key), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return undefined; // none yet, or a folder that may not be entered
    throw error;
  }
}
