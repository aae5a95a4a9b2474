import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What an entry is, as far as its folder says. `unknown` has to be looked at: a link, something below one, or a name that the
 * disk may know in another spelling.
 */
type EntryKind = 'file' | 'folder' | 'other' | 'unknown';

/** Tells what lies at many paths of one tree; takes paths relative to its root, with `/`. */
export interface FolderReader {
  kindOf(path: string): EntryKind;
}

function kindOfEntry(entry: Dirent): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'unknown' : 'other';
}

/**
 * Reads each folder once, which costs a fraction of one look at every path, and sees every link on the way. What it saw
 * first holds as long as it lives.
 */
export function createFolderReader(root: string): FolderReader {
  const folders = new Map<string, ReadonlyMap<string, EntryKind> | EntryKind>([['', readEntries(root)]]);
  const readFolder = (folder: string): ReadonlyMap<string, EntryKind> | EntryKind => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const kind = kindOf(folder);
    const entries = kind === 'folder' ? readEntries(join(root, folder)) : kind;
    folders.set(folder, entries);
    return entries;
  };
  const kindOf = (path: string): EntryKind => {
    const slash = path.lastIndexOf('/');
    const entries = readFolder(slash === -1 ? '' : path.slice(0, slash));
    return typeof entries === 'string' ? 'unknown' : (entries.get(path.slice(slash + 1)) ?? 'unknown');
  };
  return { kindOf };
}

function readEntries(folder: string): ReadonlyMap<string, EntryKind> | EntryKind {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Map(entries.map((entry) => [entry.name, kindOfEntry(entry)]));
  } catch {
    return 'unknown'; // a folder that may be entered but not listed
  }
}
