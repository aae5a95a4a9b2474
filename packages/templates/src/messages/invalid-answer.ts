import { type Question, UsageError } from '@signpost/model';
import { flagOf } from '../answers/flag-of.ts';

/** An answer that its question does not take. `why` continues the name of the flag. */
export function invalidAnswer(question: Question, why: string): UsageError {
  const hints = [question.message, question.example === undefined ? undefined : `for example: ${question.example}`];
  const hint = hints.filter((part) => part !== undefined).join('; ');
  return new UsageError('invalid-answer', {
    message: `--${flagOf(question)} ${why}`,
    ...(hint === '' ? {} : { hint }),
  });
}
