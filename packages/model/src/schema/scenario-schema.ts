import * as v from 'valibot';
import { presetIds } from '../preset.ts';
import type { DocumentNeed, Question, Scenario } from '../scenario.ts';
import { predicateSchema } from './predicate-schema.ts';
import { placeSchema } from './preset-schema.ts';
import { questionSchema } from './question-schema.ts';
import { identifier, text, variable } from './scalars.ts';
import { stepSchema } from './step-schema.ts';

/** A document as a scenario writes it: title and place are the kind's where it does not give others. */
export type WrittenNeed = Omit<DocumentNeed, 'title' | 'place'> & { readonly title?: string; readonly place?: string };

/** A `scenario.yaml` as it is written: a question may be the id of a shared one. */
export type WrittenScenario = Omit<Scenario, 'questions' | 'documents'> & {
  readonly questions: readonly (string | Question)[];
  readonly documents: readonly WrittenNeed[];
};

const documentNeed = v.strictObject({
  kind: v.pipe(identifier, v.description('The kind of document.')),
  need: v.pipe(v.picklist(['must', 'should', 'may']), v.description('How strongly it is wanted.')),
  why: v.pipe(text, v.description('What it is owed for, for the person who writes it.')),
  whyNot: v.pipe(v.optional(text), v.description('Why it is not owed where the condition does not hold.')),
  when: v.pipe(v.optional(predicateSchema), v.description('Over answers and diff. Default: always.')),
  phase: v.pipe(
    v.optional(v.picklist(['before', 'with']), 'with'),
    v.description('Written before the code, to be discussed, or together with it.'),
  ),
  title: v.pipe(v.optional(text), v.description('What it is called here. Default: the title of the kind.')),
  place: v.pipe(v.optional(variable), v.description('Where it lies. Default: the place of the kind.')),
});

const example = v.strictObject({
  says: v.pipe(text, v.description('A change of this kind, in a contributor’s words.')),
  answers: v.pipe(
    v.optional(v.record(variable, v.union([v.string(), v.boolean(), v.array(v.string())])), {}),
    v.description('The answers that belong to it.'),
  ),
});

/** What a `scenario.yaml` says. */
export const scenarioSchema: v.GenericSchema<unknown, WrittenScenario> = v.strictObject({
  id: v.pipe(identifier, v.description('The name of the folder.')),
  says: v.pipe(text, v.description('What the contributor says: “I’m adding a new backend”.')),
  summary: v.pipe(text, v.description('What the scenario writes, in one sentence.')),
  closing: v.pipe(v.optional(text), v.description('What to know beyond the list of documents: “That’s it.”')),
  presets: v.pipe(
    v.optional(v.array(v.picklist(presetIds)), [...presetIds]),
    v.description('Layouts that the scenario fits. Default: all.'),
  ),
  standalone: v.pipe(
    v.optional(v.boolean(), false),
    v.description(
      'Writes documents whatever the change is: it is no kind of change, so no question leads to it and no diff shows it.',
    ),
  ),
  recognise: v.pipe(
    v.optional(predicateSchema),
    v.description('How a diff shows that it belongs to the scenario. Default: it has to be declared.'),
  ),
  insteadOf: v.pipe(
    v.optional(v.array(identifier), []),
    v.description('More general scenarios, which the same diff does not show as well.'),
  ),
  questions: v.pipe(
    v.optional(v.array(v.union([variable, questionSchema])), []),
    v.description('What the contributor is asked, in order; a name stands for a shared question.'),
  ),
  derive: v.pipe(
    v.optional(v.record(variable, v.string()), {}),
    v.description('Further template variables, made of the questions and the ones before.'),
  ),
  places: v.pipe(
    v.optional(v.record(variable, placeSchema), {}),
    v.description('Files and folders beside those of the preset; signpost.yaml can override them.'),
  ),
  documents: v.pipe(v.optional(v.array(documentNeed), []), v.description('What a change of this kind owes.')),
  steps: v.pipe(v.optional(v.array(stepSchema), []), v.description('What is written, in order.')),
  examples: v.pipe(v.optional(v.array(example), []), v.description('Changes of this kind.')),
});
