import { UsageError } from '@signpost/model';
import { findScenario, loadScenarios, parseAnswers } from '@signpost/templates';
import { expect, test } from 'vitest';
import { parseFlags } from '../src/scenario/parse-flags.ts';

const backend = findScenario(loadScenarios(), 'backend');

function answersOf(...argv: readonly string[]): unknown {
  try {
    return parseAnswers(backend, parseFlags(backend, argv).answers);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${error.code}: ${error.message}`;
  }
}

test.each([
  [['--name', 'Mistral AI', '--models=a,b', '--mcp'], { name: 'Mistral AI', models: ['a', 'b'], mcp: true }],
  [['--mcp', 'no'], { mcp: false }],
  [['--no-mcp'], { mcp: false }],
  [['--', '--name', 'A'], { name: 'A' }],
  [['A', '--mcp'], { name: 'A', mcp: true }],
  [['--mcp', 'A'], { name: 'A', mcp: true }],
  [['--models', 'a', '--models', 'b,c', '--models=a'], { models: ['a', 'b', 'c'] }],
  [['--name', 'A', '--name', 'B'], 'invalid-answer: --name is given 2 times'],
  [['--base-url', 'https://a', '--base_url', 'https://b'], 'invalid-answer: --base-url is given 2 times'],
  [['--mcp', '--no-mcp'], 'invalid-answer: --mcp is given 2 times'],
  [['--models', 'a', '--models'], 'invalid-answer: --models needs a value'],
  [['A', '--name', 'B'], 'invalid-answer: --name is given 2 times'],
  [['A', 'extra', 'arg'], 'unexpected-argument: unexpected argument extra'],
  [['-n', 'A'], 'unknown-option: unknown option -n'],
  [['--__proto__', 'A'], 'unknown-answer: unknown option --__proto__'],
])('%j', (argv, expected) => {
  expect(answersOf(...argv)).toEqual(expected);
});

test('switches say how to run, and are no answers', () => {
  expect(parseFlags(backend, ['--dry-run', 'A', '--yes'])).toEqual({
    answers: { name: ['A'] },
    isDryRun: true,
    isYes: true,
    isAgain: false,
    isJson: false,
  });
  expect(parseFlags(backend, ['--again', '--json', '--mcp', '--yes'])).toMatchObject({
    answers: { mcp: [true] },
    isAgain: true,
    isJson: true,
  });
});
