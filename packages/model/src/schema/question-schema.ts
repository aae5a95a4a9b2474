import * as v from 'valibot';
import type { Question } from '../scenario.ts';
import { text, texts, variable } from './scalars.ts';
import { predicateSchema } from './predicate-schema.ts';

const entries = {
  ask: v.pipe(text, v.description('The question as a person reads it.')),
  help: v.pipe(v.optional(text), v.description('What to consider when answering.')),
  type: v.pipe(
    v.optional(v.picklist(['text', 'list', 'choice', 'confirm']), 'text'),
    v.description('A list has members; confirm is yes or no.'),
  ),
  required: v.pipe(v.optional(v.boolean(), false), v.description('Without an answer nothing is written.')),
  default: v.pipe(v.optional(v.string()), v.description('Template over the questions before this one.')),
  choices: v.pipe(
    v.optional(texts),
    v.description(
      'The answers of a choice, or what a list may have. `@sections` stands for the sections of the changelog, `@packages` for the packages that are released.',
    ),
  ),
  separator: v.pipe(
    v.optional(v.picklist([',', ';'])),
    v.description('What stands between the members of a list. Default: a comma.'),
  ),
  pattern: v.pipe(v.optional(text), v.description('Regular expression that the whole answer must match.')),
  maxLength: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 200),
    v.description('The most characters of an answer, or of each member of a list.'),
  ),
  message: v.pipe(v.optional(text), v.description('What to say when the pattern does not match.')),
  example: v.pipe(v.optional(text), v.description('An answer, for help and prompts.')),
  when: v.pipe(v.optional(predicateSchema), v.description('Asked only when this holds.')),
};

/** A question as a scenario writes it. */
export const questionSchema: v.GenericSchema<unknown, Question> = v.strictObject({
  id: v.pipe(variable, v.description('Name of the template variable; the flag is the same in kebab-case.')),
  ...entries,
});

/** Questions that several scenarios ask, by id: `questions.yaml`. */
export const questionsSchema: v.GenericSchema<unknown, Readonly<Record<string, Omit<Question, 'id'>>>> = v.record(
  variable,
  v.strictObject(entries),
);
