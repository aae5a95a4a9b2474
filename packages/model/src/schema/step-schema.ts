import * as v from 'valibot';
import type { Step } from '../scenario.ts';
import { predicateSchema } from './predicate-schema.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const optionalTexts = v.optional(v.array(text), []);

const column = v.strictObject({
  header: v.pipe(v.array(text), v.minLength(1), v.description('Spellings of the column’s header.')),
  cell: v.pipe(v.string(), v.description('Template of the cell, one line.')),
  key: v.pipe(v.optional(v.boolean(), false), v.description('Rows are known and sorted by this column.')),
  required: v.pipe(v.optional(v.boolean(), false), v.description('A table without this column is an error.')),
});

const actions = {
  create: v.strictObject({ place: text, name: text, template: text }),
  'insert-row': v.strictObject({
    place: text,
    columns: v.pipe(v.array(column), v.minLength(1)),
    otherwise: v.optional(v.string(), ''),
  }),
  'insert-section': v.strictObject({ place: text, below: optionalTexts, template: text }),
  'toctree-entry': v.strictObject({ place: text, entry: text }),
  changeset: v.strictObject({
    place: text,
    name: text,
    bump: v.picklist(['major', 'minor', 'patch']),
    section: text,
    title: text,
    text,
    details: optionalTexts,
  }),
};

const kinds = Object.keys(actions).join(', ');

const asWritten = v.strictObject({
  when: v.pipe(v.optional(predicateSchema), v.description('The step is taken only when this holds.')),
  create: v.pipe(v.optional(actions.create), v.description('Writes a new file.')),
  'insert-row': v.pipe(v.optional(actions['insert-row']), v.description('Puts a row into a table.')),
  'insert-section': v.pipe(v.optional(actions['insert-section']), v.description('Puts a section below a heading.')),
  'toctree-entry': v.pipe(v.optional(actions['toctree-entry']), v.description('Lists a document in a toctree.')),
  changeset: v.pipe(v.optional(actions.changeset), v.description('Writes a pending changelog entry.')),
});

/** Every action that a step names; a valid step names one. */
function listActions(step: v.InferOutput<typeof asWritten>): readonly Step[] {
  const when = step.when === undefined ? {} : { when: step.when };
  return [
    ...(step.create === undefined ? [] : [{ kind: 'create' as const, ...when, ...step.create }]),
    ...(step['insert-row'] === undefined ? [] : [{ kind: 'insert-row' as const, ...when, ...step['insert-row'] }]),
    ...(step['insert-section'] === undefined
      ? []
      : [{ kind: 'insert-section' as const, ...when, ...step['insert-section'] }]),
    ...(step['toctree-entry'] === undefined
      ? []
      : [{ kind: 'toctree-entry' as const, ...when, ...step['toctree-entry'] }]),
    ...(step.changeset === undefined ? [] : [{ kind: 'changeset' as const, ...when, ...step.changeset }]),
  ];
}

/** A step as YAML writes it (`create: {…}`), turned into the union that `kind` discriminates. */
export const stepSchema: v.GenericSchema<unknown, Step> = v.pipe(
  asWritten,
  v.rawTransform(({ dataset, addIssue, NEVER }): Step => {
    const [step, ...others] = listActions(dataset.value);
    if (step !== undefined && others.length === 0) return step;
    addIssue({ message: `a step does exactly one of ${kinds}` });
    return NEVER;
  }),
);
