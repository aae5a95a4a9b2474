import { type Question, UsageError } from '@signpost/model';
import { flagOf } from '../answers/flag-of.ts';

/** An answer that its question does not take. `why` continues the name of the flag, `hints` say what it does take. */
export function invalidAnswer(question: Question, why: string, ...hints: readonly (string | undefined)[]): UsageError {
  const hint = hints.filter((part) => part !== undefined).join('; ');
  return new UsageError('invalid-answer', {
    message: `--${flagOf(question)} ${why}`,
    ...(hint === '' ? {} : { hint }),
  });
}

/** The hint that shows an answer; nothing when the question has no example. */
export function showExample({ example }: Question): string | undefined {
  return example === undefined ? undefined : `for example: ${example}`;
}
