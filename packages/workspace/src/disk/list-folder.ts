import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules']);
/** What we keep of a project without git. */
const ownFolder = '.signpost/state';

/** Every file and link below a folder without git, relative to it, with `/`; links to folders are not entered. */
export function listFolder(root: string): readonly string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(join(root, folder))) {
      const path = `${folder}${entry.name}`;
      if (!entry.isDirectory()) files.push(path);
      else if (!skippedFolders.has(entry.name) && path !== ownFolder) folders.push(`${path}/`);
    }
  }
  return files;
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // a folder that may not be entered has no files that could be read
  }
}
