import { expect, test } from 'vitest';
import { UsageError } from '../src/index.ts';
import { readYaml, scenarioSchema, treeSchema } from '../src/schema/index.ts';

test('a minimal scenario is filled up with empty lists', () => {
  const yaml = 'id: bugfix\nsays: "I am fixing a bug"\nsummary: an entry\npresets: [sphinx]\n';
  expect(readYaml(yaml, scenarioSchema, 'scenario.yaml')).toEqual({
    id: 'bugfix',
    says: 'I am fixing a bug',
    summary: 'an entry',
    presets: ['sphinx'],
    standalone: false,
    insteadOf: [],
    questions: [],
    derive: {},
    places: {},
    documents: [],
    steps: [],
    examples: [],
  });
});

test('steps and conditions become unions that their kind discriminates', () => {
  const yaml = `id: x
says: s
summary: t
presets: []
steps:
  - create: { place: p, name: n, template: t }
    when: { all: [{ answer: a, is: true }, { not: { answer: b, given: true } }] }
`;
  expect(readYaml(yaml, scenarioSchema, 'scenario.yaml').steps).toEqual([
    {
      kind: 'create',
      place: 'p',
      name: 'n',
      template: 't',
      when: {
        kind: 'all',
        of: [
          { kind: 'is', answer: 'a', value: true },
          { kind: 'not', of: { kind: 'given', answer: 'b', value: true } },
        ],
      },
    },
  ]);
});

function failureOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${error.location?.line}:${error.location?.column} ${error.message}`;
  }
}

test('conditions over a diff become leaves of the same union', () => {
  const yaml = `id: x
says: s
summary: t
recognise:
  any:
    - { added: ['@source'], except: ['**/a.py'], least: 3 }
    - { touched: [docs] }
    - { line: 'x+', in: ['*.py'] }
    - { removed-line: y, in: ['@source'] }
    - { commit: [fix] }
    - { every-commit: [test] }
`;
  expect(readYaml(yaml, scenarioSchema, 'scenario.yaml').recognise).toEqual({
    kind: 'any',
    of: [
      { kind: 'path', status: 'added', paths: ['@source'], except: ['**/a.py'], least: 3 },
      { kind: 'path', status: 'touched', paths: ['docs'], except: [], least: 1 },
      { kind: 'line', side: 'added', pattern: 'x+', paths: ['*.py'], except: [] },
      { kind: 'line', side: 'removed', pattern: 'y', paths: ['@source'], except: [] },
      { kind: 'commit', types: ['fix'], isEvery: false },
      { kind: 'commit', types: ['test'], isEvery: true },
    ],
  });
});

test('a condition that is none is named where it stands inside of others', () => {
  const yaml = 'id: x\nsays: s\nsummary: t\nrecognise:\n  all:\n    - not: { adds: [a] }\n';
  expect(failureOf(() => readYaml(yaml, scenarioSchema, 'scenario.yaml'))).toMatch(
    /^6:12 recognise\.all\.0\.not: expected \{answer, is\}/,
  );
});

function writeTree(answer: string): string {
  return `nodes:\n  start:\n    ask: a\n    answers:\n      - ${answer}\n`;
}

function readAnswers(answer: string): unknown {
  return readYaml(writeTree(answer), treeSchema, 'tree.yaml').nodes['start']?.answers;
}

test('an answer of the tree leads to one thing', () => {
  expect(readAnswers('{ scenario: bugfix, sets: { complex: true } }')).toEqual([
    { target: { kind: 'scenario', scenario: 'bugfix' }, sets: { complex: true } },
  ]);
  expect(readAnswers('{ says: b, nothing: because }')).toEqual([
    { says: 'b', target: { kind: 'nothing', why: 'because' }, sets: {} },
  ]);
  expect(failureOf(() => readAnswers('{ says: b }'))).toBe(
    '5:9 nodes.start.answers.0: an answer leads to exactly one of node, scenario, nothing',
  );
  expect(failureOf(() => readAnswers('{ says: b, node: c, scenario: d }'))).toBe(
    '5:9 nodes.start.answers.0: an answer leads to exactly one of node, scenario, nothing',
  );
  expect(failureOf(() => readAnswers('{ node: c }'))).toBe(
    '5:9 nodes.start.answers.0: an answer that leads to no scenario needs `says`',
  );
  expect(failureOf(() => readAnswers('{ nod: c }'))).toBe(
    '5:11 unknown key `nod` in nodes.start.answers.0, did you mean `node`?',
  );
});
