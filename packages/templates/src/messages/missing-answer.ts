import { type Question, UsageError } from '@signpost/model';
import { flagOf } from '../answers/flag-of.ts';

function describe(question: Question): string {
  const example = question.example === undefined ? '…' : `"${question.example}"`;
  return `--${flagOf(question)} ${example}`;
}

/** Questions that a scenario cannot do without. */
export function missingAnswer(questions: readonly Question[], scenario: string): UsageError {
  const flags = questions.map((question) => `--${flagOf(question)}`);
  const verb = flags.length === 1 ? 'is' : 'are';
  return new UsageError('missing-answer', {
    message: `${flags.join(', ')} ${verb} required for ${scenario}`,
    hint: `add ${questions.map(describe).join(' ')}`,
  });
}
