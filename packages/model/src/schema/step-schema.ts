import * as v from 'valibot';
import type { ValueTemplate } from '../edit-step.ts';
import type { FileStep, Step } from '../scenario.ts';
import { predicateSchema } from './predicate-schema.ts';
import { identifier, text, variable } from './scalars.ts';

const optionalTexts = v.optional(v.array(text), []);

const column = v.strictObject({
  header: v.pipe(v.array(text), v.minLength(1, 'at least one'), v.description('Spellings of the column’s header.')),
  cell: v.pipe(v.string(), v.description('Template of the cell, one line.')),
  key: v.pipe(v.optional(v.boolean(), false), v.description('Rows are known and sorted by this column.')),
  required: v.pipe(v.optional(v.boolean(), false), v.description('A table without this column is an error.')),
});

const keyPath = v.pipe(
  v.array(text),
  v.minLength(1, 'at least one'),
  v.description('Templates of the keys that lead to the value.'),
);

const value: v.GenericSchema<unknown, ValueTemplate> = v.lazy(() =>
  v.union([v.string(), v.number(), v.boolean(), v.array(value), v.record(v.string(), value)]),
);

const actions = {
  create: v.strictObject({ place: text, name: text, template: text }),
  'insert-row': v.strictObject({
    place: text,
    below: v.pipe(optionalTexts, v.description('Headings, of which the first that exists has the table below it.')),
    columns: v.pipe(v.array(column), v.minLength(1, 'at least one')),
    otherwise: v.optional(v.string(), ''),
  }),
  'insert-section': v.strictObject({ place: text, below: optionalTexts, template: text }),
  'toctree-entry': v.strictObject({ place: text, entry: text }),
  'nav-entry': v.strictObject({
    place: text,
    target: v.pipe(text, v.description('Template of what the entry leads to, as the navigation writes it.')),
    title: v.pipe(text, v.description('Template of the words that readers see.')),
    below: v.pipe(optionalTexts, v.description('Nested titles of the nav, or headings of which the first found wins.')),
  }),
  'set-value': v.strictObject({
    place: text,
    path: keyPath,
    value,
    replace: v.pipe(v.optional(v.boolean(), false), v.description('Another value that is there gives way.')),
  }),
  'append-value': v.strictObject({ place: text, path: keyPath, value }),
  'registry-line': v.strictObject({
    place: text,
    anchor: v.pipe(text, v.description('A text that one line holds, or a regular expression between slashes.')),
    side: v.pipe(v.optional(v.picklist(['below', 'above']), 'below'), v.description('Where the lines stand.')),
    line: v.pipe(text, v.description('Template of the line, without indentation.')),
    key: v.pipe(v.optional(text), v.description('Template of the start that tells which entry a line is.')),
  }),
  changeset: v.strictObject({
    place: text,
    name: text,
    bump: v.pipe(
      text,
      v.regex(/^(?:major|minor|patch|usual)$|\{\{/, 'major, minor, patch or usual'),
      v.description('`major`, `minor`, `patch`, or `usual`: what the section asks for; or a template of one of them.'),
    ),
    section: v.pipe(text, v.description('Template of the section.')),
    title: text,
    text,
    details: v.pipe(optionalTexts, v.description('Templates of sub-bullets, a line each.')),
    packages: v.pipe(
      v.optional(text),
      v.description('Template of the names of packages, between commas. Default: all that are released.'),
    ),
  }),
  write: v.strictObject({
    document: v.pipe(identifier, v.description('The kind of document.')),
    with: v.pipe(v.record(variable, v.string()), v.description('Templates of the kind’s variables; `title` always.')),
    number: v.pipe(
      v.optional(v.picklist(['next', 'draft']), 'next'),
      v.description('Of a kind that is counted: the next number, or `XXXX` until it is merged.'),
    ),
  }),
};

const kinds = Object.keys(actions).join(', ');

const asWritten = v.strictObject({
  when: v.pipe(v.optional(predicateSchema), v.description('The step is taken only when this holds.')),
  optional: v.pipe(
    v.optional(v.boolean()),
    v.description('Left out where its document, or the place in it, is not there.'),
  ),
  create: v.pipe(v.optional(actions.create), v.description('Writes a new file.')),
  'insert-row': v.pipe(v.optional(actions['insert-row']), v.description('Puts a row into a table.')),
  'insert-section': v.pipe(v.optional(actions['insert-section']), v.description('Puts a section below a heading.')),
  'toctree-entry': v.pipe(v.optional(actions['toctree-entry']), v.description('Lists a document in a toctree.')),
  'nav-entry': v.pipe(v.optional(actions['nav-entry']), v.description('Lists a document in the navigation.')),
  'set-value': v.pipe(v.optional(actions['set-value']), v.description('Sets a value in YAML, TOML or JSON.')),
  'append-value': v.pipe(v.optional(actions['append-value']), v.description('Adds to a list in YAML, TOML or JSON.')),
  'registry-line': v.pipe(v.optional(actions['registry-line']), v.description('Puts a line at an anchor of a text.')),
  changeset: v.pipe(v.optional(actions.changeset), v.description('Writes a pending changelog entry.')),
  write: v.pipe(
    v.optional(actions.write),
    v.description('Writes a document of a kind, and what the kind says beside it.'),
  ),
});

/** Every action that a step names; a valid step names one. */
function listActions({ when, optional, ...written }: v.InferOutput<typeof asWritten>): readonly Step[] {
  const condition = when === undefined ? {} : { when };
  const shared = { ...condition, ...(optional === true ? { optional: true as const } : {}) };
  const {
    create,
    changeset,
    write,
    'insert-row': row,
    'insert-section': section,
    'toctree-entry': toctree,
    'nav-entry': nav,
    'set-value': set,
    'append-value': append,
    'registry-line': line,
  } = written;
  return [
    ...(create === undefined ? [] : [{ kind: 'create' as const, ...shared, ...create }]),
    ...(row === undefined ? [] : [{ kind: 'insert-row' as const, ...shared, ...row }]),
    ...(section === undefined ? [] : [{ kind: 'insert-section' as const, ...shared, ...section }]),
    ...(toctree === undefined ? [] : [{ kind: 'toctree-entry' as const, ...shared, ...toctree }]),
    ...(nav === undefined ? [] : [{ kind: 'nav-entry' as const, ...shared, ...nav }]),
    ...(set === undefined ? [] : [{ kind: 'set-value' as const, ...shared, ...set }]),
    ...(append === undefined ? [] : [{ kind: 'append-value' as const, ...shared, ...append }]),
    ...(line === undefined ? [] : [{ kind: 'registry-line' as const, ...shared, ...line }]),
    ...(write === undefined ? [] : [{ kind: 'write' as const, ...condition, ...write }]),
    ...(changeset === undefined ? [] : [{ kind: 'changeset' as const, ...shared, ...changeset }]),
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

/** A step that changes one file. */
export const fileStepSchema: v.GenericSchema<unknown, FileStep> = v.pipe(
  stepSchema,
  v.rawTransform(({ dataset, addIssue, NEVER }): FileStep => {
    if (dataset.value.kind !== 'write') return dataset.value;
    addIssue({ message: 'a document is written by a scenario, not by a kind' });
    return NEVER;
  }),
);
