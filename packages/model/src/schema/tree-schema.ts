import * as v from 'valibot';
import type { DecisionTree, TreeAnswer, TreeTarget } from '../decision-tree.ts';
import { predicateSchema } from './predicate-schema.ts';
import { identifier, text, variable } from './scalars.ts';

/** An answer as it is written: one that leads to a scenario may leave it to the scenario what it says. */
export type WrittenAnswer = Omit<TreeAnswer, 'says'> & { readonly says?: string };

/** A `tree.yaml` as it is written; a project's own may hold a part of the nodes. */
export interface WrittenTree {
  readonly start?: string;
  readonly nodes: Readonly<
    Record<string, Omit<DecisionTree['nodes'][string], 'answers'> & { readonly answers: readonly WrittenAnswer[] }>
  >;
}

const asWritten = v.strictObject({
  says: v.pipe(v.optional(text), v.description('The answer as a person reads it. Default: what the scenario says.')),
  help: v.pipe(v.optional(text), v.description('What helps to choose it.')),
  node: v.pipe(v.optional(identifier), v.description('The question that follows.')),
  scenario: v.pipe(v.optional(identifier), v.description('The scenario that it ends in.')),
  nothing: v.pipe(v.optional(text), v.description('Nothing is owed, and why.')),
  sets: v.pipe(
    v.optional(v.record(variable, v.union([v.string(), v.boolean(), v.array(v.string())])), {}),
    v.description('Answers to questions of the scenario that the person has given thereby.'),
  ),
  when: v.pipe(v.optional(predicateSchema), v.description('Offered only when the answers so far meet this.')),
});

function listTargets({ node, scenario, nothing }: v.InferOutput<typeof asWritten>): readonly TreeTarget[] {
  return [
    ...(node === undefined ? [] : [{ kind: 'node' as const, node }]),
    ...(scenario === undefined ? [] : [{ kind: 'scenario' as const, scenario }]),
    ...(nothing === undefined ? [] : [{ kind: 'nothing' as const, why: nothing }]),
  ];
}

const answerSchema: v.GenericSchema<unknown, WrittenAnswer> = v.pipe(
  asWritten,
  v.rawTransform(({ dataset, addIssue, NEVER }): WrittenAnswer => {
    const { says, help, sets, when } = dataset.value;
    const [target, ...others] = listTargets(dataset.value);
    if (target === undefined || others.length > 0) {
      addIssue({ message: 'an answer leads to exactly one of node, scenario, nothing' });
      return NEVER;
    }
    if (says === undefined && target.kind !== 'scenario') {
      addIssue({ message: 'an answer that leads to no scenario needs `says`' });
      return NEVER;
    }
    return {
      ...(says === undefined ? {} : { says }),
      ...(help === undefined ? {} : { help }),
      ...(when === undefined ? {} : { when }),
      target,
      sets,
    };
  }),
);

const node = v.strictObject({
  ask: v.pipe(text, v.description('The question as a person reads it.')),
  help: v.pipe(v.optional(text), v.description('What to consider when answering.')),
  answers: v.pipe(v.array(answerSchema), v.minLength(1, 'at least one')),
});

/** What a `tree.yaml` says. */
export const treeSchema: v.GenericSchema<unknown, WrittenTree> = v.strictObject({
  start: v.pipe(v.optional(identifier), v.description('The first question.')),
  nodes: v.pipe(v.record(identifier, node), v.description('Questions by ID.')),
});
