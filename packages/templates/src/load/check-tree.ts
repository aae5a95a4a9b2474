import { type DecisionTree, groupBy, type TreeAnswer, type UsageLocation } from '@signpost/model';
import { invalidScenario, unknownName } from '../messages/invalid-scenario.ts';
import { checkPredicate } from './check-predicate.ts';
import type { Locate } from './check-variables.ts';
import type { LoadedScenario } from './loaded-scenario.ts';

/** Where the parts of a tree stand, which may come from two files. */
export interface TreeLocations {
  readonly start: UsageLocation;
  readonly locate: Locate;
  /** Every node that may be named, those included that nothing leads to. */
  readonly known: readonly string[];
  /** Whether the project itself has written a node. */
  readonly isOwn: (id: string) => boolean;
  /** The place of a node's id. */
  readonly locateKey: (id: string) => UsageLocation;
}

/** An answer with where it stands. */
interface Edge {
  readonly from: string;
  readonly index: number;
  readonly answer: TreeAnswer;
}

function listEdges({ nodes }: DecisionTree): readonly Edge[] {
  return Object.entries(nodes).flatMap(([from, { answers }]) =>
    answers.map((answer, index) => ({ from, index, answer })),
  );
}

function keysOf({ from, index }: Edge): (string | number)[] {
  return ['nodes', from, 'answers', index];
}

function nextOf({ answer: { target } }: Edge): string | undefined {
  return target.kind === 'node' ? target.node : undefined;
}

function checkNames(tree: DecisionTree, edges: readonly Edge[], { start, known, locate }: TreeLocations): void {
  const there = new Set(known);
  if (!there.has(tree.start)) throw unknownName('node', tree.start, known, start);
  for (const edge of edges) {
    const next = nextOf(edge);
    if (next !== undefined && !there.has(next)) {
      throw unknownName('node', next, known, locate([...keysOf(edge), 'node']));
    }
  }
}

/** The nodes in an order in which each stands after all that lead to it; those on a cycle and behind it are left out. */
function sortNodes(tree: DecisionTree, edges: ReadonlyMap<string, readonly Edge[]>): readonly string[] {
  const waiting = new Map(Object.keys(tree.nodes).map((id) => [id, 0]));
  for (const edge of [...edges.values()].flat()) {
    const next = nextOf(edge);
    if (next !== undefined) waiting.set(next, (waiting.get(next) ?? 0) + 1);
  }
  const sorted = [...waiting].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const id of sorted) {
    for (const edge of edges.get(id) ?? []) {
      const next = nextOf(edge);
      if (next === undefined) continue;
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) sorted.push(next);
    }
  }
  return sorted;
}

/** One cycle, from its first node in the file to that node again. */
function findCycle(blocked: ReadonlySet<string>, edges: readonly Edge[]): readonly string[] {
  // Backwards: every blocked node has a blocked node that leads to it.
  const before = new Map<string, string>();
  for (const edge of edges) {
    const next = nextOf(edge);
    if (next !== undefined && blocked.has(edge.from)) before.set(next, edge.from);
  }
  const path: string[] = [];
  const seen = new Set<string>();
  let [at] = blocked;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    path.push(at);
    at = before.get(at);
  }
  const cycle = path.slice(path.indexOf(at ?? '')).toReversed();
  const first = [...blocked].find((id) => cycle.includes(id)) ?? '';
  const start = cycle.indexOf(first);
  return [...cycle.slice(start), ...cycle.slice(0, start), first];
}

function checkReached(tree: DecisionTree, edges: ReadonlyMap<string, readonly Edge[]>, locations: TreeLocations): void {
  const reached = new Set([tree.start]);
  for (const id of reached) {
    for (const edge of edges.get(id) ?? []) {
      const next = nextOf(edge);
      if (next !== undefined) reached.add(next);
    }
  }
  const lost = Object.keys(tree.nodes).find((id) => !reached.has(id));
  if (lost !== undefined) throw invalidScenario(`no answer leads to the node \`${lost}\``, locations.locateKey(lost));
}

/** An answer that is always offered: without one, the answers on the way could leave nothing to choose. */
function checkDeadEnds(edges: ReadonlyMap<string, readonly Edge[]>, { locateKey }: TreeLocations): void {
  for (const [id, answers] of edges) {
    if (answers.every(({ answer }) => answer.when !== undefined)) {
      throw invalidScenario(`every answer of \`${id}\` has a condition`, locateKey(id), 'one has to be offered always');
    }
  }
}

/** What may be told on the way: answers that a scenario further down has a question for. */
function checkAnswers(
  sorted: readonly string[],
  edges: ReadonlyMap<string, readonly Edge[]>,
  scenarios: readonly LoadedScenario[],
  { locate }: TreeLocations,
): void {
  const questions = new Map(scenarios.map(({ id, questions: own }) => [id, own.map((question) => question.id)]));
  const below = new Map<string, ReadonlySet<string>>();
  const told = new Map<string, Set<string>>();
  const askedBehind = ({ answer: { target } }: Edge): Iterable<string> => {
    if (target.kind === 'nothing') return [];
    return (target.kind === 'node' ? below.get(target.node) : questions.get(target.scenario)) ?? [];
  };
  for (const id of sorted.toReversed()) {
    const asked = new Set<string>();
    for (const edge of edges.get(id) ?? []) for (const name of askedBehind(edge)) asked.add(name);
    below.set(id, asked);
  }
  for (const id of sorted) {
    const before = told.get(id) ?? new Set<string>();
    for (const edge of edges.get(id) ?? []) {
      const { sets, when } = edge.answer;
      checkPredicate(when, { answers: before }, locate, [...keysOf(edge), 'when']);
      const known = [...askedBehind(edge)];
      const unknown = Object.keys(sets).find((name) => !known.includes(name));
      if (unknown !== undefined)
        throw unknownName('question', unknown, known, locate([...keysOf(edge), 'sets', unknown]));
      const next = nextOf(edge);
      if (next === undefined) continue;
      const after = told.get(next) ?? new Set<string>();
      for (const name of [...before, ...Object.keys(sets)]) after.add(name);
      told.set(next, after);
    }
  }
}

/**
 * Checks the laws of a tree, in time linear in its answers (for each question): every node is there and reached, no path goes round or ends
 * without an outcome, and what is told on the way is what a scenario asks.
 * @throws UsageError `invalid-scenario` at the fault.
 */
export function checkTree(tree: DecisionTree, scenarios: readonly LoadedScenario[], locations: TreeLocations): void {
  const all = listEdges(tree);
  const edges = groupBy(all, ({ from }) => from);
  checkNames(tree, all, locations);
  const sorted = sortNodes(tree, edges);
  const isSorted = new Set(sorted);
  const blocked = new Set(Object.keys(tree.nodes).filter((id) => !isSorted.has(id)));
  if (blocked.size > 0) {
    const cycle = findCycle(blocked, all);
    const at = cycle.find(locations.isOwn) ?? cycle[0] ?? '';
    throw invalidScenario(`these nodes lead round: ${cycle.join(' → ')}`, locations.locateKey(at));
  }
  checkReached(tree, edges, locations);
  checkDeadEnds(edges, locations);
  checkAnswers(sorted, edges, scenarios, locations);
}
