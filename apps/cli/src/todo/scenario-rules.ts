import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { CheckOptions } from '@signpost/checker';
import type { Finding, RuleSource } from '@signpost/model';
import { findRoot, openWorkspace, type View } from '@signpost/workspace';

const id = 'missing-required-doc';

/** Whether the check looks at a change, and at what it owes. */
function isAsked({ isStaged, since, only }: CheckOptions): boolean {
  const isChange = isStaged === true || since !== undefined;
  return isChange && (only === undefined || only.includes(id) || only.includes('scenario'));
}

/** Before the first commit, a project is no change that somebody makes. */
function isFirstCommit(root: string, view: View, since: string | undefined): boolean {
  const workspace = openWorkspace(root, view);
  return (
    workspace.changedFiles(since).filter(({ status }) => status === 'added').length === workspace.listFiles().length
  );
}

async function findAll(options: CheckOptions): Promise<readonly Finding[]> {
  const { isStaged, since } = options;
  const { root } = findRoot(options.folder);
  const view: View = { kind: isStaged === true ? 'index' : 'worktree' };
  if (!isAsked(options) || isFirstCommit(root, view, since)) return [];
  const [{ collectTodos }, { findMissing }] = await Promise.all([
    import('./collect-todos.ts'),
    import('@signpost/templates'),
  ]);
  const query = { folder: root, view, isComplete: true, ...(since === undefined ? {} : { since }) };
  const todos = await collectTodos(query);
  return todos.flatMap(({ folder, todo, change }) =>
    findMissing(todo, change).map((finding) => Object.assign({}, finding, { path: posix.join(folder, finding.path) })),
  );
}

/**
 * The rules of scenarios for a check. What a change lacks is found out before the check, and is part of the name: an earlier
 * check that found something else is not repeated.
 * @throws UsageError as `collectTodos` does.
 */
export async function findScenarioRules(options: CheckOptions): Promise<RuleSource> {
  const findings = await findAll(options);
  return {
    name: `scenarios ${createHash('sha1').update(JSON.stringify(findings)).digest('hex')}`,
    load: async () => [(await import('@signpost/templates/rules')).createMissingRequiredDoc(findings)],
  };
}
