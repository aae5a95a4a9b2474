import * as v from 'valibot';

const path = v.pipe(v.string(), v.nonEmpty());

const engine = v.strictObject({
  command: v.pipe(
    v.array(v.string()),
    v.minLength(1),
    v.description(
      'The program and its arguments; `{output}` stands for the folder that it writes to. No shell runs it.',
    ),
  ),
  source: v.pipe(
    v.optional(path),
    v.description('The folder of the documents, relative to this file. Default: this folder.'),
  ),
  output: v.pipe(
    v.optional(path),
    v.description('Where the program writes its pages, relative to this file. Default: a folder of Signpost’s own.'),
  ),
});

/** How documents are shown while they are written. */
export const serveSchema = v.strictObject({
  engines: v.pipe(
    v.optional(v.record(v.string(), engine)),
    v.description('Builders that `signpost serve --engine NAME` runs, by name, beside `sphinx`.'),
  ),
});
