import type { OtherTree } from '@signpost/templates';
import { listBranches, openWorkspace } from '@signpost/workspace';

/** Which branches count beside the one that is checked out. */
export interface BranchChoice {
  /** Any revision; without it, the branch that others start from. */
  readonly base: string | undefined;
  readonly isAll: boolean;
}

function listPaths(root: string, revision: string): ReadonlySet<string> {
  return new Set(openWorkspace(root, { kind: 'revision', revision }).listFiles());
}

/**
 * Reads which files other branches have: the base, or all. Nothing outside of git.
 * @throws UsageError `unknown-revision` for a base that is not there.
 */
export function readBranches(root: string, { base, isAll }: BranchChoice): readonly OtherTree[] {
  const branches = listBranches(root);
  const chosen = base ?? branches.base;
  const wanted = new Set([...(chosen === undefined ? [] : [chosen]), ...(isAll ? branches.names : [])]);
  return [...wanted].map((branch) => {
    const parting = branches.findParting(branch);
    return {
      branch,
      paths: listPaths(root, branch),
      pathsBefore: parting === undefined ? new Set<string>() : listPaths(root, parting),
    };
  });
}

/** The files that may hold numbers: those that lie here, those of the last commit, and those of other branches. */
export function listNumbered(root: string, others: readonly OtherTree[]): readonly string[] {
  const here = openWorkspace(root).listFiles();
  const head = listBranches(root).findParting('HEAD');
  const committed = head === undefined ? [] : listPaths(root, head);
  return [...here, ...committed, ...others.flatMap(({ paths, pathsBefore }) => [...paths, ...pathsBefore])];
}
