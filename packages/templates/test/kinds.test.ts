import { type PresetId, presetIds, UsageError } from '@signpost/model';
import { parse } from '@signpost/rst';
import { createFolder } from '@signpost/testkit';
import { openWorkspace } from '@signpost/workspace';
import { expect, test } from 'vitest';
import { type LoadedKind, loadModel, type ScenarioModel } from '../src/index.ts';
import { choosePreset } from '../src/load/choose-preset.ts';
import { loadKind } from '../src/load/load-kind.ts';
import { deriveValues, renderText } from '../src/plan/setting.ts';

function modelOf(preset: PresetId): ScenarioModel {
  return loadModel({ root: '', listFiles: () => [], readFile: () => ({ kind: 'missing' }), preset });
}

/** Heading texts of a document that a kind's template makes; the title is the first. */
function listHeadings(kind: LoadedKind, name: string): readonly string[] {
  const given = { title: 'A title', number: '0007', date: '2026-11-25' };
  const text = renderText(kind.files.get(name) ?? '', deriveValues(kind.derive, given, new Map()), name);
  if (name.endsWith('.md')) return Array.from(text.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => heading);
  return parse(text).children.flatMap((child) =>
    child.type === 'heading' ? [text.slice(child.titlePosition.start.offset, child.titlePosition.end.offset)] : [],
  );
}

const templates = [...modelOf('sphinx').kinds.values()].flatMap((kind) =>
  [...kind.files.keys()].map((name) => [kind.id, name, kind] as const),
);

test.each(templates)('the template of %s in %s has the form that the kind asks for', (_, name, kind) => {
  const [title, ...headings] = listHeadings(kind, name);
  expect(title).toContain('A title');
  const lacking = kind.form.sections.filter((spellings) => !spellings.some((heading) => headings.includes(heading)));
  expect(lacking).toEqual([]);
  const text = kind.files.get(name) ?? '';
  for (const { name: field, values } of kind.form.fields) {
    const [, value = ''] = new RegExp(String.raw`^(?::${field}:|\*\*${field}:\*\*) (.*?)\\?$`, 'm').exec(text) ?? [];
    expect(values.length === 0 ? [value] : [...values, '{{ status | md }}', '{{ status | rst }}']).toContain(value);
    expect(value).not.toBe('');
  }
});

test('both layouts have the same places and the same kinds', () => {
  const [sphinx, markdown] = presetIds.map(modelOf);
  expect(Object.keys(markdown?.places ?? {})).toEqual(Object.keys(sphinx?.places ?? {}));
  expect([...(markdown?.kinds.keys() ?? [])]).toEqual([...(sphinx?.kinds.keys() ?? [])]);
  expect(markdown?.scenarios.map(({ id, documents }) => [id, documents])).toEqual(
    sphinx?.scenarios.map(({ id, documents }) => [id, documents]),
  );
});

test.each([
  [['docs/source/conf.py'], 'sphinx'],
  [['docs/conf.py', 'mkdocs.yml'], 'sphinx'],
  [['docs/index.rst'], 'sphinx'],
  [['README.rst', 'docs/index.md'], 'markdown'],
  [['mkdocs.yml', 'docs/index.md'], 'markdown'],
  [[], 'markdown'],
])('a project with %j has the layout %s', (files, expected) => {
  expect(choosePreset(undefined, files).id).toBe(expected);
});

test('every kind is in the list of some scenario', () => {
  const model = modelOf('sphinx');
  const listed = new Set(model.scenarios.flatMap(({ documents }) => documents.map(({ kind }) => kind)));
  expect([...model.kinds.keys()].filter((id) => !listed.has(id))).toEqual([]);
});

const head = 'id: x\ntitle: t\npurpose: p\noccasion: optional\nwhen: w\nplace: pages\n';

function describeFailure(load: () => unknown): string {
  try {
    load();
    return 'valid';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { location, message } = error;
    return `${location?.path}:${location?.line}:${location?.column} ${message}`;
  }
}

function failureOf(yaml: string, files: Readonly<Record<string, string>> = {}): string {
  const source = { name: 'x', path: 'x/kind.yaml', yaml, files: new Map(Object.entries(files)), moved: new Map() };
  return describeFailure(() => loadKind(source, choosePreset('markdown', undefined)));
}

test.each([
  [head, {}, 'valid'],
  [head.replace('id: x', 'id: y'), {}, "x/kind.yaml:1:5 the id is not the folder's name `x`"],
  [head.replace('pages', 'page'), {}, 'x/kind.yaml:6:8 unknown place `page`, did you mean `pages`?'],
  [
    head.replace('optional', 'sometimes'),
    {},
    'x/kind.yaml:4:11 occasion: found "sometimes", expected ("required" | "conditional" | "optional")',
  ],
  [`${head}name: a\n`, {}, 'x/kind.yaml:7:7 a kind with a `name` needs a template'],
  [
    `${head}name: '{{ titel }}'\n`,
    { 'document.md': '' },
    'x/kind.yaml:7:7 unknown variable `titel`, did you mean `title`?',
  ],
  [
    `${head}name: a\n`,
    { 'document.md': '# {{ title }}\n\n{{ sumary }}\n' },
    'x/files/document.md:3:4 unknown variable `sumary`',
  ],
  [`${head}takes: [summary]\nname: a\n`, { 'document.md': '{{ summary }} {{ number }} {{ date }}' }, 'valid'],
  [`${head}takes: [title]\n`, {}, 'x/kind.yaml:7:9 `title` is declared twice'],
  [`${head}places: { q: { title: q, default: ../q } }\n`, {}, 'x/kind.yaml:7:14 `../q` leaves the project'],
  [
    `${head}places: { q: { title: q, candidates: ['a/../../b'], default: q } }\n`,
    {},
    'x/kind.yaml:7:14 `a/../../b` leaves the project',
  ],
  [`${head}places: { q: { title: q, default: 'C:/q' } }\n`, {}, 'x/kind.yaml:7:14 `C:/q` leaves the project'],
  [`${head}steps:\n  - toctree-entry: { place: pages, entry: '{{ stem }}' }\n    optional: true\n`, {}, 'valid'],
  [
    `${head}steps:\n  - write: { document: x, with: { title: t } }\n`,
    {},
    'x/kind.yaml:8:5 steps.0: a document is written by a scenario, not by a kind',
  ],
  [
    `${head}steps:\n  - toctree-entry: { place: pages, entry: '{{ stm }}' }\n`,
    {},
    'x/kind.yaml:8:43 unknown variable `stm`, did you mean `stem`?',
  ],
])('the laws of a kind: case %#', (yaml, files, expected) => {
  expect(failureOf(yaml, files)).toBe(expected);
});

test.each([
  ["loop: { paths: ['@loop'] }\n", '.signpost/areas.yaml:1:7 `loop` is made of itself'],
  [
    "source: { paths: ['@b'] }\nb: { paths: [x], except: ['@source'] }\n",
    '.signpost/areas.yaml:1:9 `source` is made of itself',
  ],
  ["a: { paths: ['@sorce'] }\n", '.signpost/areas.yaml:1:4 unknown area or place `sorce`, did you mean `source`?'],
])('the laws of areas: case %#', (areas, expected) => {
  const { root } = createFolder({ '.signpost/areas.yaml': areas });
  expect(describeFailure(() => loadModel(openWorkspace(root)))).toBe(expected);
});

test('a project adds kinds, questions and areas, and replaces built-in ones', () => {
  const { root } = createFolder({
    '.signpost/kinds/page/kind.yaml': head.replace('id: x', 'id: page').replace('title: t', 'title: Page of the wiki'),
    '.signpost/kinds/runbook/kind.yaml': `${head.replace('id: x', 'id: runbook')}name: '{{ title | kebab }}'\n`,
    '.signpost/kinds/runbook/files/document.md': '# {{ title | md }}\r\n',
    '.signpost/questions.yaml':
      'complex: { ask: Is it tricky?, type: confirm }\nrisky: { ask: Can it break?, type: confirm }\n',
    '.signpost/areas.yaml': 'source: { paths: [lib/**] }\n',
    '.signpost/scenarios/deploy/scenario.yaml':
      "id: deploy\nsays: I'm changing how we deploy\nsummary: a runbook\nrecognise: { touched: ['@source'] }\n" +
      'questions: [risky]\ndocuments:\n  - { kind: runbook, need: must, why: w, when: { answer: risky, is: true } }\n' +
      'steps:\n  - write: { document: runbook, with: { title: Deploy } }\n',
  });
  const model = loadModel(openWorkspace(root));
  expect(model.kinds.get('page')).toMatchObject({
    title: 'Page of the wiki',
    path: '.signpost/kinds/page/kind.yaml',
  });
  expect(model.kinds.get('runbook')?.files).toEqual(new Map([['document.md', '# {{ title | md }}\n']]));
  expect(model.areas['source']).toEqual({ paths: ['lib/**'], except: [] });
  expect(model.scenarios.find(({ id }) => id === 'feature')?.questions.find(({ id }) => id === 'complex')?.ask).toBe(
    'Is it tricky?',
  );
  expect(model.scenarios.find(({ id }) => id === 'deploy')?.documents).toEqual([
    {
      kind: 'runbook',
      title: 't',
      place: 'pages',
      need: 'must',
      why: 'w',
      phase: 'with',
      when: { kind: 'is', answer: 'risky', value: true },
    },
  ]);
  expect(model.tree.nodes[model.tree.start]?.answers.at(-1)).toMatchObject({
    target: { kind: 'scenario', scenario: 'deploy' },
  });
});

test('a project replaces the template of a kind alone, and a fault in it is named there', () => {
  const template = '.signpost/kinds/decision/files/document.md';
  const load = (text: string): ScenarioModel => loadModel(openWorkspace(createFolder({ [template]: text }).root));
  const kind = load('# {{ heading | md }}\n').kinds.get('decision');
  expect(kind?.title).toBe('Decision record');
  expect(kind?.files.get('document.md')).toBe('# {{ heading | md }}\n');
  expect(kind?.files.get('document.rst')).toContain(':Status: {{ status | rst }}');
  expect(() => load('# {{ heding | md }}\n')).toThrow(
    expect.objectContaining({
      message: 'unknown variable `heding`, did you mean `heading`?',
      location: { path: template, line: 1, column: 6 },
    }),
  );
});

test('a kind that loses its name is named where a scenario writes it', () => {
  const { root } = createFolder({ '.signpost/kinds/example/kind.yaml': head.replace('id: x', 'id: example') });
  expect(() => loadModel(openWorkspace(root))).toThrow(
    expect.objectContaining({
      message: '`example` has no documents of its own',
      hint: '.signpost/kinds/example/kind.yaml says no `name` for them',
      location: { path: 'scenarios/example/scenario.yaml', line: 34, column: 17 },
    }),
  );
});
