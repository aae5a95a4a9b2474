import type { DecisionTree, TreeNode } from '@signpost/model';
import {
  type LocatedYaml,
  readLocatedYaml,
  treeSchema,
  type WrittenAnswer,
  type WrittenTree,
} from '@signpost/model/schema';
import { invalidScenario, unknownName } from '../messages/invalid-scenario.ts';
import { checkTree } from './check-tree.ts';
import type { Locate } from './check-variables.ts';
import type { LoadedScenario } from './loaded-scenario.ts';
import { pruneTree } from './prune-tree.ts';

/** A `tree.yaml` with its path. */
export interface TreeSource {
  readonly path: string;
  readonly text: string;
}

function completeAnswer(
  written: WrittenAnswer,
  scenarios: readonly LoadedScenario[],
  locate: Locate,
  keys: readonly (string | number)[],
): TreeNode['answers'][number] {
  const { target } = written;
  const scenario = target.kind === 'scenario' ? scenarios.find(({ id }) => id === target.scenario) : undefined;
  if (target.kind === 'scenario' && scenario === undefined) {
    const known = scenarios.map(({ id }) => id);
    throw unknownName('scenario', target.scenario, known, locate([...keys, 'scenario']));
  }
  return { ...written, says: written.says ?? scenario?.says ?? '' };
}

function completeNode(
  [id, node]: readonly [string, WrittenTree['nodes'][string]],
  scenarios: readonly LoadedScenario[],
  locate: Locate,
): readonly [string, TreeNode] {
  const answers = node.answers.map((answer, index) =>
    completeAnswer(answer, scenarios, locate, ['nodes', id, 'answers', index]),
  );
  return [id, { ...node, answers }];
}

/** The nodes that a project's own tree leads to no more: it need not repeat what it replaces. */
function dropUnreached({ start, nodes }: DecisionTree, optional: ReadonlySet<string>): DecisionTree {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const { target } of nodes[id]?.answers ?? []) if (target.kind === 'node') reached.add(target.node);
  }
  const kept = Object.entries(nodes).filter(([id]) => reached.has(id) || !optional.has(id));
  return { start, nodes: Object.fromEntries(kept) };
}

/** The scenarios of a project that no answer leads to are answers of the first question. */
function appendOwn(tree: DecisionTree, scenarios: readonly LoadedScenario[]): DecisionTree {
  const targets = new Set(
    Object.values(tree.nodes).flatMap(({ answers }) =>
      answers.flatMap(({ target }) => (target.kind === 'scenario' ? [target.scenario] : [])),
    ),
  );
  const start = tree.nodes[tree.start];
  const missing = scenarios.filter(({ id }) => !targets.has(id));
  if (start === undefined || missing.length === 0) return tree;
  const answers = missing.map(({ id, says }): TreeNode['answers'][number] => ({
    says,
    target: { kind: 'scenario', scenario: id },
    sets: {},
  }));
  const nodes = { ...tree.nodes, [tree.start]: { ...start, answers: [...start.answers, ...answers] } };
  return { ...tree, nodes };
}

/**
 * Reads the decision tree: the built-in one, whose nodes a project's own replace or add to; and checks its laws. Of the
 * scenarios only those that are `kept` can be reached.
 * @throws UsageError `invalid-yaml` or `invalid-scenario` with path, line and column.
 */
export function loadTree(
  sources: readonly TreeSource[],
  scenarios: readonly LoadedScenario[],
  kept: readonly LoadedScenario[] = scenarios,
): DecisionTree {
  const read = sources.map(({ path, text }) => readLocatedYaml(text, treeSchema, path));
  const nodes = new Map<string, TreeNode>();
  const homes = new Map<string, LocatedYaml<WrittenTree>>();
  for (const file of read) {
    for (const entry of Object.entries(file.value.nodes)) {
      nodes.set(...completeNode(entry, scenarios, file.locate));
      homes.set(entry[0], file);
    }
  }
  const last = read.findLast(({ value }) => value.start !== undefined);
  const start = last?.value.start;
  const [first] = read;
  if (last === undefined || start === undefined) {
    throw invalidScenario('the tree has no `start`', first?.locate([]) ?? { path: 'tree.yaml', line: 1, column: 1 });
  }
  const built = new Set([...nodes.keys()].filter((id) => read.length > 1 && homes.get(id) === first));
  const tree = dropUnreached({ start, nodes: Object.fromEntries(nodes) }, built);
  checkTree(tree, scenarios, {
    start: last.locate(['start']),
    known: [...nodes.keys()],
    isOwn: (id) => homes.get(id) !== first,
    locate: (keys) => (homes.get(String(keys[1])) ?? last).locate(keys),
    locateKey: (id) => (homes.get(id) ?? last).locateKey(['nodes', id]),
  });
  return appendOwn(kept.length === scenarios.length ? tree : pruneTree(tree, kept), kept);
}
