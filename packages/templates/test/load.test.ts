import { UsageError } from '@signpost/model';
import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPlaces, findScenario, loadScenarios } from '../src/index.ts';
import { loadScenario } from '../src/load/load-scenario.ts';
import { loadShared } from '../src/load/load-shared.ts';

const shared = loadShared();
const builtIn = readdirSync(new URL('../scenarios', import.meta.url)).toSorted();

const head = 'id: x\nsays: s\nsummary: t\npresets: [sphinx]\n';

function failureOf(yaml: string, files: Readonly<Record<string, string>> = {}): unknown {
  try {
    return loadScenario(
      { name: 'x', path: 'x/scenario.yaml', yaml, files: new Map(Object.entries(files)), moved: new Map() },
      shared,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { location, message, code } = error;
    return `${location?.path}:${location?.line}:${location?.column} ${code}: ${message}`;
  }
}

test.each([
  ['questions:\n  - { id: a, ak: b }\n', '6:14 invalid-yaml: unknown key `ak` in questions.0, did you mean `ask`?'],
  [
    'steps:\n  - insert-rows: {}\n',
    '6:5 invalid-yaml: unknown key `insert-rows` in steps.0, did you mean `insert-row`?',
  ],
  [
    'steps:\n  - {}\n',
    '6:5 invalid-yaml: steps.0: a step does exactly one of create, insert-row, insert-section, toctree-entry, nav-entry, set-value, append-value, registry-line, changeset, write',
  ],
  [
    'steps:\n  - { when: { answer: a }, create: {} }\n',
    '6:13 invalid-yaml: steps.0.when: expected {answer, is}, {answer, given}, {added}, {changed}, {deleted}, {touched}, {line, in}, {removed-line, in}, {commit}, {every-commit}, {all}, {any} or {not}',
  ],
  ['questions:\n  - { id: a, ask: b }\n  - { id: a, ask: b }\n', '7:11 invalid-scenario: `a` is declared twice'],
  ['questions:\n  - { id: a, ask: b, default: "{{ c }}" }\n', '6:31 invalid-template: unknown variable `c`'],
  ['questions:\n  - { id: a, ask: b, pattern: "[" }\n', '6:31 invalid-scenario: this is not a regular expression'],
  ['questions:\n  - { id: a, ask: b, type: choice }\n', '6:5 invalid-scenario: the choice `a` has no choices'],
  [
    'questions:\n  - { id: name, ask: b }\n  - { id: b, ask: b, when: { answer: nme, is: x } }\n',
    '7:28 invalid-scenario: unknown question `nme`, did you mean `name`?',
  ],
  [
    'questions:\n  - { id: a, ask: b, type: confirm }\n  - { id: b, ask: b, when: { answer: a, is: yes } }\n',
    '7:28 invalid-scenario: `a` is never `yes`',
  ],
  [
    'questions:\n  - { id: a, ask: b }\n  - { id: b, ask: b, when: { not: { answer: a, is: true } } }\n',
    '7:28 invalid-scenario: `a` is never `true`',
  ],
  [
    'questions:\n  - { id: a, ask: b, type: choice, choices: [x, y] }\n  - { id: b, ask: b, when: { answer: a, is: z } }\n',
    '7:28 invalid-scenario: `a` is never `z`',
  ],
  ['derive: { slug: "{{ nope }}" }\n', '5:17 invalid-template: unknown variable `nope`'],
  [
    'places: { pages: { title: p, default: p } }\ndocuments:\n  - { kind: page, need: must, why: w, place: page }\n',
    '7:46 invalid-scenario: unknown place `page`, did you mean `pages`?',
  ],
  [
    'places: { p: { title: p, default: p } }\nsteps:\n  - create: { place: p, name: n, template: a.rs }\n',
    '7:44 invalid-scenario: unknown template `a.rs`, did you mean `a.rst`?',
  ],
  [
    'places: { p: { title: p, default: p } }\nsteps:\n  - create: { place: p, name: "{{ x }}", template: a.rst }\n',
    '7:31 invalid-template: unknown variable `x`',
  ],
  [
    'places: { p: { title: p, default: p } }\nsteps:\n  - insert-row: { place: p, columns: [{ header: [a], cell: c }] }\n',
    '7:38 invalid-scenario: no column is the key',
  ],
  [
    'questions:\n  - { id: dry_run, ask: a }\nsteps: []\n',
    '6:11 invalid-scenario: `--dry-run` is an option of every scenario',
  ],
])('%j is refused at its place', (yaml, expected) => {
  expect(failureOf(head + yaml, { 'a.rst': 'x' })).toBe(`x/scenario.yaml:${expected}`);
});

test('a fault in a template file is named with its line', () => {
  const yaml = `${head}places: { p: { title: p, default: p } }\nsteps:\n  - create: { place: p, name: n, template: a.rst }\n`;
  expect(failureOf(yaml, { 'a.rst': 'a\r\nb {{ places.q }}\r\n' })).toBe(
    'x/files/a.rst:2:6 invalid-template: unknown variable `places.q`, did you mean `places.p`?',
  );
});

test('the id repeats the name of the folder', () => {
  expect(failureOf(head.replace('id: x', 'id: y'))).toBe(
    "x/scenario.yaml:1:5 invalid-scenario: the id is not the folder's name `x`",
  );
});

test('the built-in scenarios obey the laws', () => {
  expect(loadScenarios().map(({ id }) => id)).toEqual(builtIn);
});

test('a project adds scenarios and replaces built-in ones', () => {
  const [replaced = '', ...others] = builtIn;
  const { root } = createFolder({
    [`.signpost/scenarios/${replaced}/scenario.yaml`]: head.replace('id: x', `id: ${replaced}`),
    '.signpost/scenarios/own-page/scenario.yaml': `${head.replace('id: x', 'id: own-page')}places: { p: { title: p, default: p } }\nsteps:\n  - create: { place: p, name: n, template: sub/a.md }\n`,
    '.signpost/scenarios/own-page/files/sub/a.md': 'a\r\nb\n',
  });
  const scenarios = loadScenarios(openWorkspace(root));
  expect(scenarios.map(({ id }) => id)).toEqual([...builtIn, 'own-page'].toSorted());
  expect(new Map(scenarios.map(({ id, path }) => [id, path]))).toEqual(
    new Map([
      [replaced, `.signpost/scenarios/${replaced}/scenario.yaml`],
      ['own-page', '.signpost/scenarios/own-page/scenario.yaml'],
      ...others.map((id) => [id, `scenarios/${id}/scenario.yaml`] as const),
    ]),
  );
  expect(findScenario(scenarios, 'own-page').files).toEqual(new Map([['sub/a.md', 'a\nb\n']]));
  expect(() => findScenario(scenarios, 'own-pgae')).toThrow('unknown scenario `own-pgae`, did you mean `own-page`?');
});

test('places of the settings are ones that a scenario has', () => {
  const scenario = loadScenario(
    {
      name: 'x',
      path: 'x/scenario.yaml',
      yaml: `${head}places: { pages: { title: p, default: p }, notes: { title: n, default: n } }\n`,
      files: new Map(),
      moved: new Map(),
    },
    shared,
  );
  expect(() =>
    checkPlaces({ pages: 'docs', notes: 'n' }, { places: {}, scenarios: [scenario], generators: [] }),
  ).not.toThrow();
  expect(() =>
    checkPlaces({ pages: 'docs', page: 'docs' }, { places: {}, scenarios: [], generators: [scenario] }),
  ).toThrow(
    expect.objectContaining({
      code: 'unknown-place',
      message: 'signpost.yaml: places.page is no place of a scenario, did you mean `pages`?',
      hint: 'places: notes, pages',
    }),
  );
});
