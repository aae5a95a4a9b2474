import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findScenario, loadScenarios, parseAnswers, recallAnswers, writeAnswers } from '../src/index.ts';

const backend = findScenario(loadScenarios(), 'backend');

test('answers are remembered as they were given', () => {
  const answers = parseAnswers(backend, { name: 'Mistral "AI"', models: 'a,b', mcp: true, tools: '' });
  expect(recallAnswers(backend, writeAnswers(answers))).toEqual(answers);
});

test.each([
  ['', {}],
  ['{', {}],
  ['null', {}],
  ['[1]', {}],
  ['{"name":1,"models":"a"}', { models: ['a'] }],
  ['{"name":"A","gone":"x","env":"A;rm","mcp":"maybe"}', { name: 'A' }],
  ['{"name":"A\\u202Eb","__proto__":{"name":"B"}}', {}],
])('what a question would not take is forgotten: %s', (text, expected) => {
  expect(recallAnswers(backend, text)).toEqual(expected);
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(recallAnswers(backend, text)).toBeTypeOf('object');
    }),
  );
});
