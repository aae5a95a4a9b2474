import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.description('From 1.'));
const column = v.pipe(v.number(), v.integer(), v.minValue(1), v.description('From 1, in UTF-16 units.'));

const definition = v.object({
  name: v.pipe(
    v.string(),
    v.description('As references compare it: case and white space folded where they do not count.'),
  ),
  line,
  column,
});

const heading = v.object({
  text: v.pipe(v.string(), v.description('Without markup.')),
  depth: v.pipe(v.number(), v.integer(), v.minValue(1), v.description("1 for the document's title.")),
  ids: v.pipe(v.array(v.string()), v.description('What a link may name, the id of the title itself first.')),
  line,
  column,
});

const label = v.object({
  ...definition.entries,
  title: v.pipe(v.optional(v.string()), v.description('What a reference without a text of its own shows.')),
});

const link = v.object({
  kind: v.pipe(
    v.picklist([
      'link',
      'image',
      'definition',
      'undefined',
      'role',
      'named',
      'toctree',
      'include',
      'footnote',
      'citation',
      'substitution',
    ]),
    v.description(
      'How it refers: `named` is an RST `name`_, `toctree` one entry, `definition` a target with an address.',
    ),
  ),
  role: v.pipe(v.optional(v.string()), v.description('The name of a role: doc, ref, py:func.')),
  target: v.pipe(v.string(), v.description('As written, escapes and entities decoded.')),
  text: v.pipe(v.optional(v.string()), v.description('What readers see, when the source says it.')),
  line,
  column,
  offset: v.pipe(count, v.description('Where the whole construct starts in the text, in UTF-16 units.')),
  length: v.pipe(count, v.description('Of the whole construct: text.slice(offset, offset + length).')),
});

const toctree = v.object({
  line,
  options: v.record(v.string(), v.string()),
  entries: v.array(v.object({ target: v.string(), title: v.optional(v.string()), line })),
});

const code = v.object({
  language: v.pipe(v.string(), v.description('Empty when the source names none.')),
  line: v.pipe(line, v.description('The line of the fence or directive; of a literal block its first line.')),
  lines: v.pipe(count, v.description('How many lines of code it holds.')),
});

/** One document of `signpost inspect --json`: what the checker sees in it. */
export const inspectedDocumentSchema = v.object({
  path: v.pipe(v.string(), v.description("Relative to the project's root, with `/`; `-` is standard input.")),
  docname: v.pipe(v.string(), v.description('Relative to the folder that its site is built from, without suffix.')),
  format: v.picklist(['markdown', 'rst']),
  headings: v.array(heading),
  labels: v.pipe(v.array(label), v.description('Explicit targets.')),
  links: v.pipe(
    v.array(link),
    v.description('Every reference once, toctree entries with them, in the order of the text.'),
  ),
  directives: v.array(v.object({ name: v.string(), line })),
  code: v.array(code),
  tables: v.array(v.object({ line })),
  toctrees: v.array(toctree),
  footnotes: v.pipe(
    v.array(definition),
    v.description('Definitions. One that a counter numbers has the name `#`, one with a symbol `*`.'),
  ),
  citations: v.array(definition),
  substitutions: v.array(definition),
});

/** All that `signpost inspect --json` prints. */
export const inspectionSchema = v.object({
  version: v.pipe(v.literal(1), v.description('Changes when a field changes its meaning; fields may be added.')),
  documents: v.array(inspectedDocumentSchema),
});

/** One document of `signpost inspect --json`. */
export type InspectedDocument = v.InferOutput<typeof inspectedDocumentSchema>;

/** All that `signpost inspect --json` prints. */
export type Inspection = v.InferOutput<typeof inspectionSchema>;
