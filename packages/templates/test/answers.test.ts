import { type Question, type Scenario, UsageError } from '@signpost/model';
import { expect, test } from 'vitest';
import { completeAnswers } from '../src/answers/complete-answers.ts';
import { missingQuestions, parseAnswers } from '../src/index.ts';

function question(id: string, more: Partial<Question> = {}): Question {
  return { id, ask: `${id}?`, type: 'text', required: false, maxLength: 200, ...more };
}

const scenario: Scenario = {
  id: 'backend',
  says: '',
  summary: '',
  presets: [],
  standalone: false,
  insteadOf: [],
  examples: [],
  questions: [
    question('name', { required: true, pattern: '.*\\p{L}.*', message: 'needs a letter', example: 'Mistral AI' }),
    question('models', { type: 'list', required: true, maxLength: 20 }),
    question('env', { default: '{{ name | constant }}_KEY', pattern: '[A-Z_][A-Z0-9_]*', required: true }),
    question('base_url', { message: 'starts with https://', pattern: 'https://.+', example: 'https://a.b' }),
    question('size', { type: 'choice', choices: ['small', 'large'] }),
    question('mcp', { type: 'confirm' }),
    question('servers', { type: 'list', when: { kind: 'is', answer: 'mcp', value: true } }),
  ],
  derive: {},
  places: {},
  documents: [],
  steps: [],
};

function failureOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${error.code}: ${error.message}${error.hint === undefined ? '' : ` (${error.hint})`}`;
  }
}

test('flags become typed answers, by kebab-case name or id', () => {
  const flags = { name: ' Mistral AI ', models: 'a, b,,a', 'base-url': 'https://x', size: 'Large', mcp: true };
  expect(parseAnswers(scenario, flags)).toEqual({
    name: 'Mistral AI',
    models: ['a', 'b'],
    base_url: 'https://x',
    size: 'large',
    mcp: true,
  });
  expect(parseAnswers(scenario, { base_url: 'https://x', models: ['a', 'b,c'], mcp: 'No', name: '  ' })).toEqual({
    base_url: 'https://x',
    models: ['a', 'b', 'c'],
    mcp: false,
  });
});

const visible = 'an answer is one line of characters that can be seen; type it instead of pasting it';

test.each([
  [
    { modells: 'a' },
    'unknown-answer: unknown option --modells, did you mean --models? (backend asks for --name, --models, --env, --base-url, --size, --mcp, --servers)',
  ],
  [{ name: true }, 'invalid-answer: --name needs a value (for example: Mistral AI)'],
  [{ name: ['A', 'B'] }, 'invalid-answer: --name is given 2 times (it takes one answer, by flag or by position)'],
  [
    { mcp: true, 'base-url': 'https://x', base_url: 'https://y' },
    'invalid-answer: --base-url is given 2 times (it takes one answer, by flag or by position)',
  ],
  [{ models: ['a', true] }, 'invalid-answer: --models needs a value'],
  [{ name: 'A'.repeat(201) }, 'invalid-answer: --name takes at most 200 characters, found 201'],
  [{ models: `a,${'b'.repeat(21)}` }, 'invalid-answer: --models takes at most 20 characters, found 21'],
  [
    { name: '1'.repeat(100) },
    `invalid-answer: --name does not take \`${'1'.repeat(60)}…\` (needs a letter; for example: Mistral AI)`,
  ],
  [{ size: 'lrage' }, 'invalid-answer: --size does not take `lrage`, did you mean `large`?'],
  [{ size: 'huge' }, 'invalid-answer: --size does not take `huge`, expected small, large'],
  [{ mcp: 'maybe' }, 'invalid-answer: --mcp is yes or no, found `maybe`'],
  [
    { 'base-url': 'ftp://x' },
    'invalid-answer: --base-url does not take `ftp://x` (starts with https://; for example: https://a.b)',
  ],
  [{ name: 'A\nb' }, `invalid-answer: --name holds the invisible character U+000A (${visible})`],
  [{ models: 'a,b\u0007' }, `invalid-answer: --models holds the invisible character U+0007 (${visible})`],
  [{ name: 'A\u202Eb' }, `invalid-answer: --name holds the invisible character U+202E (${visible})`],
  [{ name: 'A\u2028b' }, `invalid-answer: --name holds the invisible character U+2028 (${visible})`],
  [{ name: 'A\uD800b' }, `invalid-answer: --name holds the invisible character U+D800 (${visible})`],
])('%j is refused', (flags, expected) => {
  expect(failureOf(() => parseAnswers(scenario, flags))).toBe(expected);
});

test('an answer may be as long as its question says', () => {
  expect(parseAnswers(scenario, { name: 'A'.repeat(200) })).toEqual({ name: 'A'.repeat(200) });
  const models = ['a'.repeat(20), 'b'.repeat(20)];
  expect(parseAnswers(scenario, { models })).toEqual({ models });
});

test('spaces of any kind and number are one space', () => {
  expect(parseAnswers(scenario, { name: '\u3000Mistral \u00A0 AI ' })).toEqual({ name: 'Mistral AI' });
});

test('joiners and right-to-left letters are no tricks', () => {
  expect(parseAnswers(scenario, { name: 'می\u200Cخواهم 👩\u200D🚀' })).toEqual({ name: 'می\u200Cخواهم 👩\u200D🚀' });
});

test('open questions come in order, with what would be taken for them', () => {
  const open = missingQuestions(scenario, { name: 'Mistral AI', models: ['a'] });
  expect(open.map(({ question: { id }, suggestion }) => [id, suggestion])).toEqual([
    ['env', 'MISTRAL_AI_KEY'],
    ['base_url', undefined],
    ['size', undefined],
    ['mcp', false],
  ]);
});

test('a condition opens a question as soon as it is met', () => {
  const answers = { name: 'x', models: ['a'], env: 'X', base_url: 'https://x', size: 'small' };
  expect(missingQuestions(scenario, { ...answers, mcp: true }).map(({ question: { id } }) => id)).toEqual(['servers']);
  expect(missingQuestions(scenario, { ...answers, mcp: false })).toEqual([]);
});

test('answers are completed with suggestions, and without a required one nothing goes on', () => {
  expect(completeAnswers(scenario, { name: 'Mistral AI', models: ['a'] })).toEqual({
    name: 'Mistral AI',
    models: ['a'],
    env: 'MISTRAL_AI_KEY',
    mcp: false,
  });
  expect(failureOf(() => completeAnswers(scenario, { name: '01.AI' }))).toBe(
    'missing-answer: --models, --env are required for backend (add --models … --env …)',
  );
});
