import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { UsageError } from '../src/index.ts';
import { readCompactJson } from '../src/schema/compact-json.ts';
import { compactYaml, readYaml, settingsSchema } from '../src/schema/index.ts';

function failureOf(text: string): unknown {
  try {
    return readYaml(text, settingsSchema, 'signpost.yaml');
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message, hint, location } = error;
    return { message, hint, at: `${location?.path}:${location?.line}:${location?.column}` };
  }
}

test('an empty file is valid', () => {
  expect(readYaml('', settingsSchema, 'signpost.yaml')).toEqual({});
  expect(readYaml('# nothing yet\n', settingsSchema, 'signpost.yaml')).toEqual({});
});

test('an unknown key is named with its place and the nearest known key', () => {
  expect(failureOf('docs:\n  rotos: [docs]\n')).toEqual({
    message: 'unknown key `rotos` in docs, did you mean `roots`?',
    hint: undefined,
    at: 'signpost.yaml:2:3',
  });
});

test('an unknown key that is near nothing lists the known ones', () => {
  expect(failureOf('zzzzzz: 1\n')).toEqual({
    message: 'unknown key `zzzzzz`',
    hint: 'known keys: docs, rules, overrides, lint, suppressions, duplicates, preset, places, series, configs, scenarios, projections, changelog, serve',
    at: 'signpost.yaml:1:1',
  });
});

test('a value of the wrong type is named with what was expected', () => {
  expect(failureOf('rules:\n  broken-link: loud\n')).toEqual({
    message: 'rules.broken-link: found "loud", expected (("error" | "warning" | "info" | "off") | Object)',
    hint: undefined,
    at: 'signpost.yaml:2:16',
  });
});

test('inside a value of several kinds the wrong key is named', () => {
  expect(failureOf('rules:\n  broken-link: { severty: off }\n')).toEqual({
    message: 'unknown key `severty` in rules.broken-link, did you mean `severity`?',
    hint: undefined,
    at: 'signpost.yaml:2:18',
  });
  expect(failureOf('overrides:\n  - files: [docs/**]\n    ruls: {}\n')).toEqual({
    message: 'unknown key `ruls` in overrides.0, did you mean `rules`?',
    hint: undefined,
    at: 'signpost.yaml:3:5',
  });
});

test.each([
  ['docs: {}\ndocs: {}\n', 'this key stands here for the second time', 'signpost.yaml:2:1'],
  ['docs:\n\troots: [docs]\n', 'a tab cannot indent in YAML, use spaces', 'signpost.yaml:2:1'],
  ['docs: {}\n---\ndocs: {}\n', 'a second document begins here; a file holds one', 'signpost.yaml:2:1'],
  ['docs: "a\n', 'Missing closing "quote', 'signpost.yaml:2:1'],
])('a fault of %j is told in one line, with its place once', (text, message, at) => {
  expect(failureOf(text)).toEqual({ message, hint: undefined, at });
});

test.each(['- a\n', '5\n', 'docs\n'])('%j is no list of keys', (text) => {
  expect(failureOf(text)).toEqual({
    message: 'this is no list of keys',
    hint: 'write `key: value`, a line each',
    at: 'signpost.yaml:1:1',
  });
});

test.each([
  ['places:\n  backends: ../x.md\n', 'places.backends: found "../x.md"', 'signpost.yaml:2:13'],
  ['places:\n  backends: /etc/passwd\n', 'places.backends: found "/etc/passwd"', 'signpost.yaml:2:13'],
  ['places:\n  backends: C:\\x\n', 'places.backends: found "C:\\x"', 'signpost.yaml:2:13'],
  ['series:\n  - folder: a/../../adr\n', 'series.0.folder: found "a/../../adr"', 'signpost.yaml:2:13'],
  ['projections:\n  wizard: ../x.json\n', 'projections.wizard: found "../x.json"', 'signpost.yaml:2:11'],
])('%j leaves the project', (text, found, at) => {
  const message = `${found}, expected a path inside the project, with \`/\``;
  expect(failureOf(text)).toEqual({ message, hint: undefined, at });
});

test('a syntax error has its line', () => {
  expect(failureOf('docs: [\n')).toMatchObject({ at: 'signpost.yaml:2:1' });
});

test('an alias bomb is refused without a stack', () => {
  const levels = Array.from(
    { length: 12 },
    (_, level) =>
      `a${level}: &a${level} [${
        level === 0
          ? 'x'
          : Array(9)
              .fill(`*a${level - 1}`)
              .join(', ')
      }]`,
  );
  expect(failureOf(`${levels.join('\n')}\n`)).toMatchObject({ at: 'signpost.yaml:1:1' });
});

test.each([
  ['series: [{ folder: a, label: adr }]\n', 'series.0.label: found "adr", expected two to six capital letters'],
  [
    "series: [{ folder: a, title: '{title} {title}' }]\n",
    'series.0.title: found "{title} {title}", expected a text with `{title}`, once',
  ],
  [
    'changelog: { headings: { release: Release } }\n',
    'changelog.headings.release: found "Release", expected a text with `{version}` and, mostly, `{date}`',
  ],
  ['changelog: { sections: [] }\n', 'changelog.sections: found 0, expected at least one section'],
  ['changelog: { tag: foo }\n', 'changelog.tag: found "foo", expected a text with `{version}`'],
])('%j is told in the words of the schema', (text, message) => {
  expect(failureOf(text)).toMatchObject({ message });
});

test('JSON as programs write it says what the same YAML says, with the same places for what is wrong', () => {
  expect(readYaml('{"rules":{"broken-link":"warning"}}', settingsSchema, 'signpost.yaml')).toEqual({
    rules: { 'broken-link': 'warning' },
  });
  expect(failureOf('{"docs":{"rotos":["docs"]}}')).toMatchObject({ at: 'signpost.yaml:1:10' });
});

test('a key that stands twice is wrong in JSON, too', () => {
  expect(failureOf('{"docs":{},"docs":{}}')).toMatchObject({ at: 'signpost.yaml:1:12' });
});

test('whatever a YAML says, as compact JSON it is read without a YAML parser and says the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      const text = compactYaml(stringify(value));
      expect(readCompactJson(text)).toEqual(parse(text));
    }),
  );
});
