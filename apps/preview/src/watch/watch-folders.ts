import { statSync, watch, type FSWatcher } from 'node:fs';
import { join, posix } from 'node:path';

/** A folder as it was when its watch began: one that is made again under its name is another. */
interface Watched {
  readonly watcher: FSWatcher;
  readonly identity: string;
}

/** A number alone is given again to the next folder; nothing where there is no folder. */
function identify(place: string): string | undefined {
  const found = statSync(place, { throwIfNoEntry: false });
  return found?.isDirectory() === true ? `${found.ino} ${found.birthtimeMs}` : undefined;
}

/** Watches the folders in which the files of a project lie, and no others: what is ignored may be large. */
export class FolderWatch {
  private readonly root: string;
  private readonly tell: (path: string) => void;
  private readonly watchers = new Map<string, Watched>();

  /** `tell` is called with the path, relative to the root, of what was written, made, renamed or deleted. */
  constructor(root: string, tell: (path: string) => void) {
    this.root = root;
    this.tell = tell;
  }

  /** Watches the folders of these files from now on, and those above them. */
  follow(paths: Iterable<string>): void {
    const wanted = new Set(['']);
    for (const path of paths) {
      for (let folder = posix.dirname(path); folder !== '.' && !wanted.has(folder); folder = posix.dirname(folder)) {
        wanted.add(folder);
      }
    }
    for (const [folder, { watcher, identity }] of this.watchers) {
      if (wanted.has(folder) && identify(join(this.root, folder)) === identity) continue;
      watcher.close();
      this.watchers.delete(folder);
    }
    for (const folder of wanted) if (!this.watchers.has(folder)) this.open(folder);
  }

  close(): void {
    for (const { watcher } of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }

  private open(folder: string): void {
    const place = join(this.root, folder);
    const identity = identify(place);
    if (identity === undefined) return;
    const watcher = watch(place, (_event, name) => {
      if (name !== null) this.tell(folder === '' ? name : `${folder}/${name}`);
    });
    // A folder that is deleted ends its watch: what was in it is told of by the folder above.
    watcher.on('error', () => {
      watcher.close();
      this.watchers.delete(folder);
    });
    this.watchers.set(folder, { watcher, identity });
  }
}
