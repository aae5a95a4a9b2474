import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { CheckOptions } from '@signpost/checker';
import type { Finding, Rule, RuleSource } from '@signpost/model';
import { findRoot, openWorkspace, type Workspace } from '@signpost/workspace';

const id = 'missing-required-doc';

/** Whether the check looks at a change, and at what it owes. */
function isAsked({ isStaged, since, only }: CheckOptions): boolean {
  const isChange = isStaged === true || since !== undefined;
  return isChange && (only === undefined || only.includes(id) || only.includes('scenario'));
}

/** Before the first commit, a project is no change that somebody makes. */
function isFirstCommit(workspace: Workspace, since: string | undefined): boolean {
  const added = workspace.changedFiles(since).filter(({ status }) => status === 'added');
  return added.length === workspace.listFiles().length;
}

async function findAll({ since }: CheckOptions, workspace: Workspace): Promise<readonly Finding[]> {
  if (isFirstCommit(workspace, since)) return [];
  const [{ collectTodos }, { findMissing }] = await Promise.all([
    import('./collect-todos.ts'),
    import('@signpost/templates'),
  ]);
  const { root: folder, view } = workspace;
  const query = { folder, view, workspace, isComplete: true, ...(since === undefined ? {} : { since }) };
  const todos = await collectTodos(query);
  return todos.flatMap(({ folder: place, todo, change }) =>
    findMissing(todo, change).map((finding) => Object.assign({}, finding, { path: posix.join(place, finding.path) })),
  );
}

async function loadRule(findings: readonly Finding[]): Promise<readonly Rule[]> {
  return [(await import('@signpost/templates/rules')).createMissingRequiredDoc(findings)];
}

function openView({ folder, isStaged }: CheckOptions): Workspace {
  return openWorkspace(findRoot(folder).root, { kind: isStaged === true ? 'index' : 'worktree' });
}

/**
 * The rules of scenarios for a check. What the index lacks is found out when the rules are needed: an earlier check is repeated
 * only where index and last commit are what they were. What the work tree lacks is found out before the check, and is part of
 * the name: an earlier check that found something else is not repeated.
 * @throws UsageError as `collectTodos` does.
 */
export async function findScenarioRules(options: CheckOptions): Promise<RuleSource> {
  if (!isAsked(options)) return { name: 'scenarios', load: () => loadRule([]) };
  const open = (): Workspace => options.workspace ?? openView(options);
  if (options.isStaged === true) {
    return { name: 'scenarios of the index', load: async () => loadRule(await findAll(options, open())) };
  }
  const findings = await findAll(options, open());
  const digest = createHash('sha1').update(JSON.stringify(findings)).digest('hex');
  return { name: `scenarios ${digest}`, load: () => loadRule(findings) };
}
