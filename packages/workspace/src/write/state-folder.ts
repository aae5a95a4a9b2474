import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followLinks } from './confine-path.ts';

/** Where the lock and the journals of a project lie; it need not exist yet. */
export function findStateFolder(root: string): string {
  return followLinks(root, '.signpost/state');
}

/** Creates the folder, invisible to git. */
export function prepareStateFolder(root: string): string {
  const folder = findStateFolder(root);
  mkdirSync(join(folder, 'journal'), { recursive: true });
  const ignore = join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  return folder;
}
