import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A temporary folder of one test; it is removed when the test ends. Paths are relative to it, with `/`. */
export interface Folder {
  /** Absolute, free of symbolic links. */
  readonly root: string;
  /** The absolute form of a path. */
  readonly path: (relative: string) => string;
  /** Writes a file, its folders included. */
  readonly write: (relative: string, content: string | Uint8Array) => void;
  /** Makes a symbolic link; `target` is relative to the link's folder. */
  readonly link: (relative: string, target: string) => void;
  readonly read: (relative: string) => string;
  /** Removes a file or a folder with all it holds. */
  readonly remove: (relative: string) => void;
  /** Every file with its text, a link with `-> target`; git's own folder is left out. */
  readonly snapshot: () => Readonly<Record<string, string>>;
  /** Removes the folder before the test ends. */
  readonly dispose: () => void;
}

/** Makes a temporary folder without git that holds these files. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'signpost-test-')));
  const path = (relative: string): string => join(root, relative);
  const prepare = (relative: string): string => {
    mkdirSync(dirname(path(relative)), { recursive: true });
    return path(relative);
  };
  const folder: Folder = {
    root,
    path,
    write: (relative, content) => writeFileSync(prepare(relative), content),
    link: (relative, target) => symlinkSync(target, prepare(relative)),
    read: (relative) => readFileSync(path(relative), 'utf8'),
    remove: (relative) => rmSync(path(relative), { recursive: true }),
    snapshot: () => Object.fromEntries(readTree(root, '')),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
  onTestFinished(folder.dispose);
  for (const [relative, content] of Object.entries(files)) folder.write(relative, content);
  return folder;
}

function readTree(root: string, folder: string): readonly (readonly [path: string, text: string])[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.name !== '.git');
  return entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) return readTree(root, `${path}/`);
      const place = join(root, path);
      return [[path, entry.isSymbolicLink() ? `-> ${readlinkSync(place)}` : readFileSync(place, 'utf8')] as const];
    });
}
