import { join, resolve } from 'node:path';
import { listNames } from '../disk/list-names.ts';
import { openRepository } from './open-repository.ts';

/** What Git knows of a repository's hooks. */
export interface GitHooks {
  /** Whether the folder is the root of its repository, where hooks start. */
  readonly isTopLevel: boolean;
  /** `core.hooksPath`, as configured; without it Git looks into its own folder. */
  readonly path?: string;
  /** The hooks in Git's own folder, without its samples: a hooks path switches them off. */
  readonly own: readonly string[];
}

/** Reads where the hooks of a repository are; nothing outside of one. Throws UsageError when Git is there and refuses. */
export function readGitHooks(root: string): GitHooks | undefined {
  const repository = openRepository(root);
  if (typeof repository === 'string') return undefined;
  const path = repository.ask(['config', '--type=path', '--get', 'core.hooksPath']);
  const common = repository.ask(['rev-parse', '--git-common-dir']);
  const own = common === undefined ? [] : listNames(join(resolve(root, common), 'hooks'));
  return {
    isTopLevel: repository.ask(['rev-parse', '--show-cdup']) === '',
    ...(path === undefined || path === '' ? {} : { path }),
    own: own.filter((name) => !name.endsWith('.sample')).toSorted(),
  };
}
