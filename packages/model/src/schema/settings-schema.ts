import * as v from 'valibot';
import { presetIds } from '../preset.ts';
import { lintSchema } from './lint-schema.ts';
import { inside } from './scalars.ts';
import { serveSchema } from './serve-schema.ts';

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

const keyPath = v.pipe(v.string(), v.nonEmpty());

const versionFile = v.strictObject({
  path: v.pipe(path, v.description('The file, relative to this one.')),
  pattern: v.pipe(
    v.optional(v.string()),
    v.description('A regular expression whose first group is the version. Default: `version = "…"` in any spelling.'),
  ),
  json: v.pipe(v.optional(keyPath), v.description('Keys that lead to the version in a JSON file: `app.version`.')),
  toml: v.pipe(v.optional(keyPath), v.description('The same in a TOML file: `project.version`.')),
  yaml: v.pipe(v.optional(keyPath), v.description('The same in a YAML file: `info.version`.')),
  scheme: v.pipe(
    v.optional(v.picklist(['semver', 'pep440'])),
    v.description('How the version is spelled there. Default: as `changelog.versions` says.'),
  ),
});

const section = v.strictObject({
  title: v.pipe(v.string(), v.nonEmpty()),
  bump: v.pipe(
    v.optional(v.picklist(['major', 'minor', 'patch'])),
    v.description('The least that an entry in this section moves the version.'),
  ),
});

const headings = v.strictObject({
  release: v.pipe(
    v.optional(
      v.pipe(
        v.string(),
        v.check((text) => text.includes('{version}'), 'a text with `{version}` and, mostly, `{date}`'),
      ),
    ),
    v.description('The heading of a release. Default: `[{version}] - {date}`.'),
  ),
  suffixes: v.pipe(
    v.optional(v.array(v.string())),
    v.description('What may follow the date: `(PyPI Release)`. `[YANKED]` always may.'),
  ),
  others: v.pipe(
    v.optional(v.array(v.string())),
    v.description('Headings beside those of releases: `Recent Releases`.'),
  ),
});

const changelog = v.strictObject({
  file: v.pipe(
    v.optional(path),
    v.description(
      'The changelog, in Markdown or reStructuredText. Default: CHANGELOG.md, else a CHANGES.rst, CHANGELOG.rst, HISTORY.rst or NEWS.rst with releases.',
    ),
  ),
  sections: v.pipe(
    v.optional(
      v.pipe(v.array(v.union([v.pipe(v.string(), v.nonEmpty()), section])), v.minLength(1, 'at least one section')),
    ),
    v.description(
      'Section headings in their order, as a title or as a map of `title` and `bump` (the least that an entry moves the version). Default: the six of Keep a Changelog.',
    ),
  ),
  headings: v.pipe(v.optional(headings), v.description('Headings that Keep a Changelog does not have.')),
  unreleased: v.pipe(
    v.optional(v.picklist(['allow', 'require', 'forbid'])),
    v.description('Whether the file may have a section `[Unreleased]`. Default: allow.'),
  ),
  packages: v.pipe(
    v.optional(v.array(path)),
    v.description('Folders of the packages that are released together. Default: this folder.'),
  ),
  versions: v.pipe(
    v.optional(v.picklist(['semver', 'pep440'])),
    v.description(
      'How prereleases are spelled: `1.2.0-rc.1` or `1.2.0rc1`. Default: pep440 where only Python files say the version.',
    ),
  ),
  versionFiles: v.pipe(
    v.optional(v.array(v.union([path, versionFile]))),
    v.description(
      'Files beside package.json that repeat the version. Default: what pyproject.toml and Cargo.toml say.',
    ),
  ),
  tag: v.pipe(
    v.optional(
      v.pipe(
        v.string(),
        v.check((text) => text.includes('{version}'), 'a text with `{version}`'),
      ),
    ),
    v.description('The name of the tag of a release. Default: `v{version}`.'),
  ),
});

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

const series = v.strictObject({
  folder: v.pipe(inside, v.description('The folder that holds the records, relative to this file.')),
  label: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2,6}$/, 'two to six capital letters'))),
    v.description(
      'What a record is called: `ADR`, `RFC`. Default: what its titles say, else by the name of the folder.',
    ),
  ),
  index: v.pipe(
    v.optional(inside),
    v.description('The document that lists the records. Default: `index` or `README` in the folder.'),
  ),
  template: v.pipe(
    v.optional(inside),
    v.description(
      'What a new record starts from. Default: an `adr` or `rfc` template, else that of the kind of document.',
    ),
  ),
  file: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^[\w.-]*\{number\}[\w.{}-]*$/, 'a filename with `{number}`'))),
    v.description('The name of a new record. Default: as the others, else `{number}-{slug}.md`.'),
  ),
  title: v.pipe(
    v.optional(
      v.pipe(
        v.string(),
        v.check((text) => countOf(text, '{title}') === 1, 'a text with `{title}`, once'),
        v.check((text) => countOf(text, '{number}') < 2, 'a text with `{number}` at most once'),
      ),
    ),
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

const config = v.strictObject({
  files: v.pipe(v.array(path), v.description('Globs, relative to this file.')),
  schema: v.pipe(v.optional(path), v.description('The JSON Schema that they satisfy, relative to this file.')),
});

const duplicates = v.strictObject({
  similarity: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(1))),
    v.description('How much of two blocks must be the same words in the same order, from 0.5 to 1. Default: 0.8.'),
  ),
  minWords: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(10))),
    v.description('Blocks of fewer words are not compared; at least 10. Default: 30.'),
  ),
  blocks: v.pipe(
    v.optional(v.array(v.picklist(['paragraph', 'item', 'table', 'code']))),
    v.description('The blocks that are compared. Default: all of `paragraph`, `item`, `table` and `code`.'),
  ),
  ignore: v.pipe(
    v.optional(v.array(path)),
    v.description('Globs, relative to this file, of documents that are not compared, beside changelogs and licences.'),
  ),
  allow: v.pipe(
    v.optional(v.array(v.strictTuple([path, path]))),
    v.description('Pairs of globs: files of the first may repeat files of the second.'),
  ),
  sources: v.pipe(
    v.optional(v.array(path)),
    v.description('Globs of documents that own what others repeat, the first match first.'),
  ),
});

const scenarios = v.strictObject({
  exclude: v.pipe(
    v.optional(v.array(path)),
    v.description('IDs of built-in scenarios that this project does not have: nobody is asked about them.'),
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
  lint: v.pipe(
    v.optional(lintSchema),
    v.description('Which rules of remark-lint and textlint run, and how. It takes the place of their own files.'),
  ),
  suppressions: v.pipe(v.optional(suppressions), v.description('Comments in documents that suppress findings.')),
  duplicates: v.pipe(v.optional(duplicates), v.description('What counts as repeated content, and where it may be.')),
  preset: v.pipe(
    v.optional(v.picklist(presetIds)),
    v.description(
      'The layout that scenarios write for. Default: `sphinx` where a conf.py or documents in reStructuredText lie, else `markdown`.',
    ),
  ),
  places: v.pipe(
    v.optional(v.record(v.string(), inside)),
    v.description('Where this project keeps what the scenarios write, by place ID.'),
  ),
  series: v.pipe(
    v.optional(v.array(series)),
    v.description('Numbered records (ADRs, RFCs) in folders that are not found by themselves, or that differ.'),
  ),
  configs: v.pipe(
    v.optional(v.array(config)),
    v.description(
      'Example configs beside those in the place `providers`: list of `files` (globs, relative to this file) and `schema`.',
    ),
  ),
  scenarios: v.pipe(v.optional(scenarios), v.description('Which kinds of change there are.')),
  projections: v.pipe(
    v.optional(v.record(v.string(), v.union([inside, v.literal(false)]))),
    v.description('Where generated documents lie, by projection ID; `false`: this project has none of it.'),
  ),
  changelog: v.pipe(v.optional(changelog), v.description('The changelog and what a release touches.')),
  serve: v.pipe(v.optional(serveSchema), v.description('How documents are shown while they are written.')),
});

/** The content of a `signpost.yaml`, as written. */
export type SettingsFile = v.InferOutput<typeof settingsSchema>;
