import { openRepository } from './open-repository.ts';

/** The branches of a repository, by the names that git takes. */
export interface Branches {
  /** The one that others start from: what the remote says, else `main` or `master`; nothing where none is there. */
  readonly base: string | undefined;
  /** All of them, those of remotes too. */
  readonly names: readonly string[];
  /** The commit where the last commit here and another one parted; nothing without one in common. */
  findParting(revision: string): string | undefined;
}

const usualBases = ['origin/main', 'origin/master', 'main', 'master'];
const heads = 'refs/heads/';
const remotes = 'refs/remotes/';

function shorten(reference: string): string {
  return reference.startsWith(heads) ? reference.slice(heads.length) : reference.slice(remotes.length);
}

/** Lists the branches of the repository that a folder lies in; none where there is no git. */
export function listBranches(folder: string): Branches {
  const repository = openRepository(folder);
  if (typeof repository === 'string') return { base: undefined, names: [], findParting: () => undefined };
  const listed = repository.read(['for-each-ref', '--format=%(refname)', heads, remotes]).toString();
  const names = listed
    .split('\n')
    .filter((name) => name !== '' && !name.endsWith('/HEAD'))
    .map(shorten);
  const pointed = repository.ask(['symbolic-ref', '--quiet', `${remotes}origin/HEAD`]);
  const candidates = [...(pointed === undefined || pointed === '' ? [] : [shorten(pointed)]), ...usualBases];
  return {
    base: candidates.find((name) => names.includes(name)),
    names,
    findParting: (revision) => repository.ask(['merge-base', '--end-of-options', 'HEAD', revision]) || undefined,
  };
}
