import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readStats } from '../disk/inspect-path.ts';
import { findGitFolder } from './find-git-folder.ts';

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return ''; // git need not have the file
  }
}

function stamp(path: string): string {
  const stats = readStats(path);
  return stats === undefined ? '' : `${stats.size}/${stats.mtimeMs}/${stats.ctimeMs}/${stats.ino}`;
}

/**
 * A text that differs when the last commit or the index may differ; git itself is not started. Nothing outside of git.
 */
export function readHistoryKey(root: string): string | undefined {
  const git = findGitFolder(root);
  if (git === undefined) return undefined;
  const common = resolve(git.folder, read(join(git.folder, 'commondir')));
  const head = read(join(git.folder, 'HEAD'));
  const [, ref] = /^ref: (.+)$/.exec(head) ?? [];
  const tip = ref === undefined ? '' : read(join(common, ref)) || stamp(join(common, 'packed-refs'));
  const tables = stamp(join(common, 'reftable/tables.list'));
  // `git commit -a` shows its hooks another index.
  const shown = process.env['GIT_INDEX_FILE'];
  const indexes = [
    join(git.folder, 'index'),
    ...(shown === undefined ? [] : [resolve(git.top, shown), resolve(shown)]),
  ];
  return [head, tip, tables, ...indexes.map(stamp)].join('\n');
}
