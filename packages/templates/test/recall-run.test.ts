import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findScenario, loadScenarios, parseAnswers, recallRun, writeRun } from '../src/index.ts';

const backend = findScenario(loadScenarios(), 'backend');

test('answers are remembered as they were given', () => {
  const answers = parseAnswers(backend, { name: 'Mistral "AI"', models: 'a,b', mcp: true, tools: '' });
  const changes = [
    { kind: 'create', path: 'a.md', content: '' },
    { kind: 'update', path: 'b.md', before: '', content: 'b' },
  ] as const;
  expect(recallRun(backend, writeRun({ answers, changes }))).toEqual({ answers, created: ['a.md'] });
  const repeated = writeRun({ answers, changes }, { answers: {}, created: ['c.md', 'a.md'] });
  expect(recallRun(backend, repeated).created).toEqual(['c.md', 'a.md']);
});

test.each([
  ['null', {}],
  ['[1]', {}],
  ['{"name":1,"models":"a"}', { models: ['a'] }],
  ['{"name":"A","gone":"x","env":"A;rm","mcp":"maybe"}', { name: 'A' }],
  ['{"name":"A\\u202Eb","__proto__":{"name":"B"}}', {}],
])('what a question would not take is forgotten: %s', (text, expected) => {
  expect(recallRun(backend, `{"answers":${text},"created":["a",1]}`)).toEqual({ answers: expected, created: ['a'] });
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom('', '{', '[1]', '{"created":{}}'), fc.string(), fc.json()), (text) => {
      expect(recallRun(backend, text)).toMatchObject({ answers: {}, created: [] });
    }),
  );
});
