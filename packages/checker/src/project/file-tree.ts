import { posix } from 'node:path';
import type { FileTree } from '@signpost/model';
import { indexSpellings } from './index-spellings.ts';

function addTo(index: Map<string, string[]>, key: string, value: string): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}

function parentOf(path: string): string {
  const parent = posix.dirname(path);
  return parent === '.' ? '' : parent;
}

/** Indexes the files of a project by path, folder, name and spelling; the last three only when they are asked for. */
export function createFileTree(paths: readonly string[]): FileTree {
  const files = new Set(paths);
  const folders = new Set(['']);
  for (const path of paths) {
    for (let folder = parentOf(path); !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
  }
  let byName: Map<string, string[]> | undefined;
  let byFolder: Map<string, string[]> | undefined;
  let byLowerCase: ReadonlyMap<string, string | undefined> | undefined;
  const indexNames = (): Map<string, string[]> => {
    const index = new Map<string, string[]>();
    for (const path of paths) addTo(index, posix.basename(path), path);
    return index;
  };
  const indexFolders = (): Map<string, string[]> => {
    const index = new Map<string, string[]>();
    for (const path of [...paths, ...folders]) if (path !== '') addTo(index, parentOf(path), posix.basename(path));
    return index;
  };
  return {
    paths,
    hasFile: (path) => files.has(path),
    hasFolder: (path) => folders.has(path),
    entriesOf: (folder) => (byFolder ??= indexFolders()).get(folder) ?? [],
    filesNamed: (name) => (byName ??= indexNames()).get(name) ?? [],
    findIgnoringCase(path) {
      byLowerCase ??= indexSpellings([...folders, ...paths]);
      return byLowerCase.get(path.toLowerCase());
    },
  };
}
