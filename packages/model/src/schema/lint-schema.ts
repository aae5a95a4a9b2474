import * as v from 'valibot';

const name = v.pipe(v.string(), v.nonEmpty());
const values = v.record(v.string(), v.unknown());

const remark = v.strictObject({
  presets: v.pipe(
    v.optional(v.array(name)),
    v.description('Presets of remark-lint. Default: `recommended` and `consistent`, without rules about layout alone.'),
  ),
  rules: v.pipe(
    v.optional(values),
    v.description('By rule: `false`, `true`, its option, or `[severity, option]`: `maximum-line-length: 100`.'),
  ),
});

const textlint = v.strictObject({
  rules: v.pipe(
    v.optional(values),
    v.description(
      'By rule or preset: `false`, `true` or its options: `write-good: true`. Default: `terminology: names`, the spelling of names.',
    ),
  ),
  filters: v.pipe(v.optional(values), v.description('Filter rules of textlint, the same way: `comments: true`.')),
});

/** What `signpost.yaml` says of the linters of other projects. */
export const lintSchema = v.strictObject({
  remark: v.pipe(
    v.optional(v.union([v.literal(false), remark])),
    v.description('remark-lint; `false`: not in this project. Default: `.remarkrc`, where there is one.'),
  ),
  textlint: v.pipe(
    v.optional(v.union([v.literal(false), textlint])),
    v.description('textlint; `false`: not in this project. Default: `.textlintrc`, where there is one.'),
  ),
});

/** Of a `.remarkrc` the part that linting needs; the rest is for other programs. */
export const remarkFileSchema = v.looseObject({
  plugins: v.nullish(v.union([v.array(v.unknown()), values])),
  settings: v.nullish(values),
});

/** The same of a `.textlintrc`. */
export const textlintFileSchema = v.looseObject({ rules: v.nullish(values), filters: v.nullish(values) });

/** A `package.json` with either of them in it. */
export const lintManifestSchema = v.looseObject({
  remarkConfig: v.nullish(remarkFileSchema),
  textlint: v.nullish(textlintFileSchema),
});
