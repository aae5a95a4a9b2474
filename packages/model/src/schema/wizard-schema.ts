import * as v from 'valibot';
import type { Predicate } from '../predicate.ts';
import { presetIds } from '../preset.ts';

const paths = { paths: v.array(v.string()), except: v.array(v.string()) };
const several: v.GenericSchema<unknown, readonly Predicate[]> = v.lazy(() => v.array(condition));

/** A condition as programs read it: the kind says which other keys there are. */
const condition: v.GenericSchema<unknown, Predicate> = v.variant('kind', [
  v.object({ kind: v.literal('is'), answer: v.string(), value: v.union([v.string(), v.boolean()]) }),
  v.object({ kind: v.literal('given'), answer: v.string(), value: v.boolean() }),
  v.object({ kind: v.literal('all'), of: several }),
  v.object({ kind: v.literal('any'), of: several }),
  v.object({ kind: v.literal('not'), of: v.lazy(() => condition) }),
  v.object({
    kind: v.literal('path'),
    status: v.picklist(['added', 'changed', 'deleted', 'touched']),
    least: v.number(),
    ...paths,
  }),
  v.object({ kind: v.literal('line'), side: v.picklist(['added', 'removed']), pattern: v.string(), ...paths }),
  v.object({ kind: v.literal('commit'), types: v.array(v.string()), isEvery: v.boolean() }),
]);

const when = v.optional(condition);
const answer = v.union([v.string(), v.boolean(), v.array(v.string())]);
const answers = v.record(v.string(), answer);

const leads = v.variant('kind', [
  v.object({ kind: v.literal('node'), node: v.pipe(v.string(), v.description('The question that follows.')) }),
  v.object({
    kind: v.literal('scenario'),
    scenario: v.pipe(v.string(), v.description('The scenario that it ends in.')),
  }),
  v.object({ kind: v.literal('nothing'), why: v.pipe(v.string(), v.description('Why nothing is owed.')) }),
]);

const choice = v.object({
  id: v.pipe(v.string(), v.description('Its name in `signpost guide --answer node=id`; unique in its question.')),
  says: v.string(),
  help: v.optional(v.string()),
  sets: v.pipe(answers, v.description('Answers to questions of the scenario that are given thereby.')),
  when: v.pipe(when, v.description('Offered only when the answers so far meet this.')),
  leads,
});

const node = v.object({
  id: v.string(),
  ask: v.string(),
  help: v.optional(v.string()),
  choices: v.array(choice),
});

const question = v.object({
  id: v.string(),
  flag: v.pipe(v.string(), v.description('Its option on a command line, without dashes.')),
  ask: v.string(),
  help: v.optional(v.string()),
  type: v.picklist(['text', 'list', 'choice', 'confirm']),
  required: v.boolean(),
  default: v.pipe(v.optional(v.string()), v.description('A template over the answers before it.')),
  choices: v.optional(v.array(v.string())),
  pattern: v.pipe(v.optional(v.string()), v.description('A regular expression (flag `u`) for the whole answer.')),
  maxLength: v.number(),
  message: v.pipe(v.optional(v.string()), v.description('What to say when the pattern does not match.')),
  example: v.optional(v.string()),
  when: v.pipe(when, v.description('Asked only when this holds.')),
});

const document = v.object({
  kind: v.pipe(v.string(), v.description('The ID of one of `kinds`.')),
  title: v.string(),
  need: v.picklist(['must', 'should', 'may']),
  phase: v.pipe(v.picklist(['before', 'with']), v.description('Before the code, or with it.')),
  path: v.pipe(v.string(), v.description('The document or its folder, relative to the root of the project.')),
  when: v.pipe(when, v.description('Owed only when this holds.')),
  why: v.string(),
  whyNot: v.optional(v.string()),
});

const scenario = v.object({
  id: v.string(),
  says: v.string(),
  summary: v.string(),
  closing: v.optional(v.string()),
  command: v.pipe(v.string(), v.description('What writes its documents.')),
  questions: v.array(question),
  documents: v.array(document),
  examples: v.array(v.object({ says: v.string(), answers })),
});

const kind = v.object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  occasion: v.picklist(['required', 'conditional', 'optional']),
  when: v.string(),
  path: v.pipe(v.string(), v.description('The document or its folder, relative to the root of the project.')),
});

/** The scenario model as a page in a browser reads it: the decision tree, the scenarios, the kinds of document. */
export const wizardSchema = v.object({
  signpost: v.pipe(v.literal('wizard'), v.description('What this file is.')),
  version: v.pipe(v.literal(1), v.description('Counted up when a program that reads it would have to change.')),
  preset: v.pipe(v.picklist(presetIds), v.description('The layout of the project.')),
  tree: v.object({
    start: v.pipe(v.string(), v.description('The ID of the first question.')),
    nodes: v.pipe(v.array(node), v.description('Each question once, in the order in which a reader meets them.')),
  }),
  scenarios: v.array(scenario),
  kinds: v.array(kind),
});

/** The content of a wizard's file. */
export type Wizard = v.InferOutput<typeof wizardSchema>;
