import * as v from 'valibot';

const severity = v.picklist(['error', 'warning', 'info', 'off']);
const path = v.pipe(v.string(), v.nonEmpty());

const rules = v.record(v.string(), v.union([severity, v.strictObject({ severity })]));

const override = v.strictObject({
  files: v.pipe(v.array(path), v.description('Globs, relative to this file.')),
  rules: v.pipe(rules, v.description('As `rules` above, for these files.')),
});

const suppressions = v.strictObject({
  requireReason: v.pipe(
    v.optional(v.boolean()),
    v.description('Whether a comment that suppresses a finding must say why: ` -- reason`. Default: false.'),
  ),
});

const docs = v.strictObject({
  roots: v.pipe(
    v.optional(v.array(path)),
    v.description('Folders and files that hold documentation. Default: every Markdown and reStructuredText file.'),
  ),
  exclude: v.pipe(
    v.optional(v.array(path)),
    v.description('Globs, relative to this file, of documents that are not checked (they can still be linked to).'),
  ),
  dialect: v.pipe(
    v.optional(v.picklist(['github', 'sphinx', 'mkdocs', 'docusaurus', 'vitepress', 'starlight'])),
    v.description('Which program turns the documents into pages. Default: detected by what lies there.'),
  ),
});

const versionFile = v.strictObject({
  path: v.pipe(path, v.description('The file, relative to this one.')),
  pattern: v.pipe(
    v.optional(v.string()),
    v.description('A regular expression whose first group is the version. Default: `version = "…"` in any spelling.'),
  ),
});

const changelog = v.strictObject({
  file: v.pipe(v.optional(path), v.description('The changelog. Default: CHANGELOG.md.')),
  sections: v.pipe(
    v.optional(v.array(v.string())),
    v.description('Section headings in their order. Default: the six of Keep a Changelog.'),
  ),
  packages: v.pipe(
    v.optional(v.array(path)),
    v.description('Folders of the packages that are released together. Default: this folder.'),
  ),
  versionFiles: v.pipe(
    v.optional(v.array(v.union([path, versionFile]))),
    v.description(
      'Files beside package.json that repeat the version. Default: what pyproject.toml and Cargo.toml say.',
    ),
  ),
});

const series = v.strictObject({
  folder: v.pipe(path, v.description('The folder that holds the records, relative to this file.')),
  label: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2,6}$/, 'two to six capital letters'))),
    v.description(
      'What a record is called: `ADR`, `RFC`. Default: what its titles say, else by the name of the folder.',
    ),
  ),
  index: v.pipe(
    v.optional(path),
    v.description('The document that lists the records. Default: `index` or `README` in the folder.'),
  ),
  template: v.pipe(
    v.optional(path),
    v.description('What a new record starts from. Default: an `adr` or `rfc` template, else a short one of our own.'),
  ),
  file: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^[\w.-]*\{number\}[\w.{}-]*$/, 'a filename with `{number}`'))),
    v.description('The name of a new record. Default: as the others, else `{number}-{slug}.md`.'),
  ),
  title: v.pipe(
    v.optional(v.pipe(v.string(), v.includes('{title}', 'a text with `{title}`'))),
    v.description('The title of a new record. Default: as the others, else `ADR-{number}: {title}`.'),
  ),
  digits: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
    v.description('How many digits a number has. Default: as the others, else 4.'),
  ),
  draft: v.pipe(
    v.optional(v.boolean()),
    v.description('Whether a new record starts as `XXXX` and gets its number later. Default: where another one did.'),
  ),
  statuses: v.pipe(
    v.optional(v.record(v.string(), v.array(v.string()))),
    v.description('Every status, each with those that may follow it. Default: the usual ones.'),
  ),
});

/** What `signpost.yaml` may say; every key is optional, the empty file is valid. */
export const settingsSchema = v.strictObject({
  docs: v.pipe(v.optional(docs), v.description('Where the documentation is and how it is read.')),
  rules: v.pipe(
    v.optional(rules),
    v.description('Severity (`error`, `warning`, `info`, `off`) by rule or group; the one of a rule wins.'),
  ),
  overrides: v.pipe(
    v.optional(v.array(override)),
    v.description(
      'Severities for some files: list of `files` (globs, relative to this file) and `rules`; later ones win.',
    ),
  ),
  suppressions: v.pipe(v.optional(suppressions), v.description('Comments in documents that suppress findings.')),
  preset: v.pipe(
    v.optional(v.picklist(['sphinx', 'markdown'])),
    v.description(
      'The layout that scenarios write for. Default: `sphinx` where a conf.py or documents in reStructuredText lie, else `markdown`.',
    ),
  ),
  places: v.pipe(
    v.optional(v.record(v.string(), path)),
    v.description('Where this project keeps what the scenarios write, by place ID.'),
  ),
  series: v.pipe(
    v.optional(v.array(series)),
    v.description('Numbered records (ADRs, RFCs) in folders that are not found by themselves, or that differ.'),
  ),
  changelog: v.pipe(v.optional(changelog), v.description('The changelog and what a release touches.')),
});

/** The content of a `signpost.yaml`, as written. */
export type SettingsFile = v.InferOutput<typeof settingsSchema>;
