import type { Repository } from './open-repository.ts';

const names = ['main', 'master'];

/**
 * The branch that a change is likely to be merged into: where the remote points, else one with a usual name. None where that
 * is the branch which is checked out, and where the two have no commit in common.
 */
export function findDefaultBranch(repository: Repository): string | undefined {
  const remote = repository.ask(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const current = repository.ask(['symbolic-ref', '--quiet', '--short', 'HEAD']) ?? '';
  const branches = [
    ...(remote === undefined ? [] : [remote]),
    ...names.map((name) => `origin/${name}`),
    ...(names.includes(current) ? [] : names),
  ];
  return branches.find((branch) => repository.ask(['merge-base', branch, 'HEAD']) !== undefined);
}
