import { expect, test } from 'vitest';
import { readYaml, scenarioSchema } from '../src/schema/index.ts';

test('a minimal scenario is filled up with empty lists', () => {
  const yaml = 'id: bugfix\nsays: "I am fixing a bug"\nsummary: an entry\npresets: [sphinx]\n';
  expect(readYaml(yaml, scenarioSchema, 'scenario.yaml')).toEqual({
    id: 'bugfix',
    says: 'I am fixing a bug',
    summary: 'an entry',
    presets: ['sphinx'],
    recognise: { added: [], changed: [], commits: [] },
    questions: [],
    derive: {},
    places: {},
    documents: [],
    steps: [],
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
