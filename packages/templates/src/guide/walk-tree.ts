import {
  type Answer,
  assertNever,
  type DecisionTree,
  type Predicate,
  type TreeAnswer,
  type TreeNode,
  type TreeTarget,
} from '@signpost/model';
import { splitWords } from '../template/split-words.ts';

/** An answer with the name by which programs and flags give it; in its node no other has that name. */
export interface Choice {
  readonly id: string;
  readonly says: string;
  readonly help?: string;
  readonly sets: Readonly<Record<string, Answer>>;
  readonly when?: Predicate;
  readonly target: TreeTarget;
}

/** A question of the tree with its choices. */
export interface Crossing {
  readonly id: string;
  readonly ask: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
}

/** What an answer leads to, as a word: the id of the question or of the scenario. */
function nameTarget(target: TreeTarget): string {
  switch (target.kind) {
    case 'node':
      return target.node;
    case 'scenario':
      return target.scenario;
    case 'nothing':
      return 'nothing';
    default:
      return assertNever(target);
  }
}

/** Named after what it leads to; answers that lead to the same are named after what they say. */
function nameAnswers(answers: readonly TreeAnswer[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { target } of answers) counts.set(nameTarget(target), (counts.get(nameTarget(target)) ?? 0) + 1);
  const taken = new Set<string>();
  return answers.map(({ says, target }, index) => {
    const name = nameTarget(target);
    const wanted = counts.get(name) === 1 ? name : splitWords(says).join('-');
    const id =
      wanted === '' || taken.has(wanted) || (wanted !== name && counts.has(wanted)) ? `${name}-${index + 1}` : wanted;
    taken.add(id);
    return id;
  });
}

function openCrossing(id: string, { ask, help, answers }: TreeNode): Crossing {
  const ids = nameAnswers(answers);
  return {
    id,
    ask,
    ...(help === undefined ? {} : { help }),
    choices: answers.map((answer, index) => ({ ...answer, id: ids[index] ?? '' })),
  };
}

/**
 * The questions of a tree that can be reached, each once, in the order in which a reader meets them: a question, then all that
 * its first answer leads to. Every surface shows the tree by this walk.
 */
export function walkTree({ start, nodes }: DecisionTree): readonly Crossing[] {
  const crossings = new Map<string, Crossing>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = nodes[id];
    if (node === undefined || crossings.has(id)) continue;
    crossings.set(id, openCrossing(id, node));
    const next = node.answers.flatMap(({ target }) => (target.kind === 'node' ? [target.node] : []));
    waiting.push(...next.toReversed());
  }
  return [...crossings.values()];
}
