import * as v from 'valibot';
import type { Scenario } from '../scenario.ts';
import { predicateSchema } from './predicate-schema.ts';
import { stepSchema } from './step-schema.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(text);
const variable = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]*$/));

const question = v.strictObject({
  id: v.pipe(variable, v.description('Name of the template variable; the flag is the same in kebab-case.')),
  ask: v.pipe(text, v.description('The question as a person reads it.')),
  help: v.pipe(v.optional(text), v.description('What to consider when answering.')),
  type: v.pipe(
    v.optional(v.picklist(['text', 'list', 'choice', 'confirm']), 'text'),
    v.description('A list is separated by commas; confirm is yes or no.'),
  ),
  required: v.pipe(v.optional(v.boolean(), false), v.description('Without an answer nothing is written.')),
  default: v.pipe(v.optional(v.string()), v.description('Template over the questions before this one.')),
  choices: v.pipe(v.optional(texts), v.description('The answers of a choice.')),
  pattern: v.pipe(v.optional(text), v.description('Regular expression that the whole answer must match.')),
  maxLength: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 200),
    v.description('The most characters of an answer, or of each member of a list.'),
  ),
  message: v.pipe(v.optional(text), v.description('What to say when the pattern does not match.')),
  example: v.pipe(v.optional(text), v.description('An answer, for help and prompts.')),
  when: v.pipe(v.optional(predicateSchema), v.description('Asked only when this holds.')),
});

const place = v.strictObject({
  title: text,
  candidates: v.pipe(
    v.optional(texts, []),
    v.description('Globs of files or folders, relative to the root; the first that exists wins.'),
  ),
  default: v.pipe(text, v.description('Where it is created when no candidate exists.')),
});

const documentNeed = v.strictObject({
  kind: text,
  title: text,
  need: v.picklist(['must', 'should', 'may']),
  place: text,
  when: v.optional(predicateSchema),
});

const recognition = v.strictObject({
  added: v.pipe(v.optional(texts, []), v.description('Globs of paths that such a change adds.')),
  changed: v.pipe(v.optional(texts, []), v.description('Globs of paths that such a change edits.')),
  commits: v.pipe(v.optional(texts, []), v.description('Conventional commit types.')),
});

/** What a `scenario.yaml` says. */
export const scenarioSchema: v.GenericSchema<unknown, Scenario> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.description('The name of the folder.')),
  says: v.pipe(text, v.description('What the contributor says: “I’m adding a new backend”.')),
  summary: v.pipe(text, v.description('What the scenario writes, in one sentence.')),
  presets: v.pipe(v.array(v.picklist(['sphinx', 'markdown'])), v.description('Layouts that the scenario fits.')),
  recognise: v.pipe(
    v.optional(recognition, { added: [], changed: [], commits: [] }),
    v.description('How a diff shows that it belongs to the scenario.'),
  ),
  questions: v.pipe(v.optional(v.array(question), []), v.description('What the contributor is asked, in order.')),
  derive: v.pipe(
    v.optional(v.record(variable, v.string()), {}),
    v.description('Further template variables, made of the questions and the ones before.'),
  ),
  places: v.pipe(
    v.optional(v.record(variable, place), {}),
    v.description('Files and folders that projects keep in different places; signpost.yaml can override them.'),
  ),
  documents: v.pipe(v.optional(v.array(documentNeed), []), v.description('What a change of this kind owes.')),
  steps: v.pipe(v.optional(v.array(stepSchema), []), v.description('What is written, in order.')),
});
