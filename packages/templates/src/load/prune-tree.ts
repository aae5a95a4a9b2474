import type { DecisionTree, TreeAnswer, TreeNode } from '@signpost/model';
import type { LoadedScenario } from './loaded-scenario.ts';

/** Who leads to each node. */
function listEntries(nodes: DecisionTree['nodes']): ReadonlyMap<string, readonly string[]> {
  const entries = new Map<string, string[]>();
  for (const [id, { answers }] of Object.entries(nodes)) {
    for (const { target } of answers) {
      if (target.kind !== 'node') continue;
      const before = entries.get(target.node);
      if (before === undefined) entries.set(target.node, [id]);
      else before.push(id);
    }
  }
  return entries;
}

/** A question whose answers are all gone, or depend on something, could leave nothing to choose. */
function isDead(answers: readonly TreeAnswer[]): boolean {
  return answers.every(({ when }) => when !== undefined);
}

/**
 * Takes the answers away that lead to a scenario which is not kept, and then the questions that have no answer left with the
 * answers that lead to them. The first question stays.
 */
export function pruneTree({ start, nodes }: DecisionTree, kept: readonly LoadedScenario[]): DecisionTree {
  const ids = new Set(kept.map(({ id }) => id));
  const entries = listEntries(nodes);
  const left = new Map<string, TreeNode>();
  for (const [id, node] of Object.entries(nodes)) {
    const answers = node.answers.filter(({ target }) => target.kind !== 'scenario' || ids.has(target.scenario));
    left.set(id, { ...node, answers });
  }
  const waiting = [...left].filter(([, { answers }]) => isDead(answers)).map(([id]) => id);
  for (let dead = waiting.pop(); dead !== undefined; dead = waiting.pop()) {
    if (dead === start || !left.delete(dead)) continue;
    for (const id of entries.get(dead) ?? []) {
      const node = left.get(id);
      if (node === undefined) continue;
      const answers = node.answers.filter(({ target }) => target.kind !== 'node' || target.node !== dead);
      left.set(id, { ...node, answers });
      if (isDead(answers)) waiting.push(id);
    }
  }
  return { start, nodes: Object.fromEntries(left) };
}
