import * as v from 'valibot';
import type { DocumentForm, DocumentKind } from '../kind.ts';
import { placeSchema } from './preset-schema.ts';
import { identifier, text, texts, variable } from './scalars.ts';
import { fileStepSchema } from './step-schema.ts';

const field = v.strictObject({
  name: v.pipe(text, v.description('As the header spells it: `Status`.')),
  values: v.pipe(v.optional(texts, []), v.description('The values that it may have. Default: any.')),
});

const sections = v.array(
  v.union([
    v.pipe(
      text,
      v.transform((heading): readonly string[] => [heading]),
    ),
    texts,
  ]),
);

const form = v.pipe(
  v.strictObject({
    sections: v.pipe(
      v.optional(sections, []),
      v.description('Headings that each document has, in their order; a list gives several spellings of one.'),
    ),
    optional: v.pipe(
      v.optional(sections, []),
      v.description('Headings that it may have beside them, where `exact` forbids others.'),
    ),
    exact: v.pipe(v.optional(v.boolean(), false), v.description('Whether it has no other sections. Default: false.')),
    fields: v.pipe(v.optional(v.array(field), []), v.description('Lines of the header: `Status`, `Date`.')),
  }),
  v.transform(({ exact, ...rest }): DocumentForm => ({ ...rest, isExact: exact })),
);

/** What a `kind.yaml` says. */
export const kindSchema: v.GenericSchema<unknown, DocumentKind> = v.pipe(
  v.strictObject({
    id: v.pipe(identifier, v.description('The name of the folder.')),
    title: v.pipe(text, v.description('What people call it: “Design document”.')),
    purpose: v.pipe(text, v.description('What readers have it for, in one sentence.')),
    occasion: v.pipe(
      v.picklist(['required', 'conditional', 'optional']),
      v.description('Owed with every change of its sort, under a condition, or when its author likes.'),
    ),
    when: v.pipe(text, v.description('When it is written, for people: “the implementation is complex”.')),
    place: v.pipe(variable, v.description('The place where its documents lie, or the document itself.')),
    name: v.pipe(v.optional(text), v.description('Template of a new document’s file name, without suffix.')),
    numbered: v.pipe(v.optional(v.boolean(), false), v.description('Documents are counted: they have a `number`.')),
    takes: v.pipe(v.optional(v.array(variable), []), v.description('Template variables beside `title`.')),
    derive: v.pipe(v.optional(v.record(variable, v.string()), {}), v.description('Further template variables.')),
    places: v.pipe(
      v.optional(v.record(variable, placeSchema), {}),
      v.description('Files and folders that the preset does not have.'),
    ),
    form: v.pipe(v.optional(form, {}), v.description('The sections and the header that each document has.')),
    steps: v.pipe(
      v.optional(v.array(fileStepSchema), []),
      v.description('What is written beside the document: a row in an index, an entry in a toctree.'),
    ),
  }),
  v.transform(({ numbered, name, ...kind }): DocumentKind => ({
    ...kind,
    isNumbered: numbered,
    ...(name === undefined ? {} : { name }),
  })),
);
