import { dirname, join, resolve } from 'node:path';
import { inspectPath } from '../disk/inspect-path.ts';

/** A project's root, absolute, and its settings file when it has one. */
export interface Root {
  readonly root: string;
  readonly config?: string;
}

/**
 * Finds the project that a file or folder belongs to: the nearest folder upwards with a `signpost.yaml`, else the git root,
 * else the folder itself. A git root ends the walk: settings above it belong to somebody else.
 */
export function findRoot(from: string): Root {
  const start = nearestFolder(resolve(from));
  for (let folder = start; ; folder = dirname(folder)) {
    const config = join(folder, 'signpost.yaml');
    if (inspectPath(config) === 'file') return { root: folder, config };
    if (inspectPath(join(folder, '.git')) !== 'missing') return { root: folder };
    if (folder === dirname(folder)) return { root: start };
  }
}

function nearestFolder(path: string): string {
  return inspectPath(path) === 'folder' || path === dirname(path) ? path : nearestFolder(dirname(path));
}
