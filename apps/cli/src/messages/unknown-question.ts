import { findNearestMatch, shorten, UsageError } from '@signpost/model';

/** An answer to a question that is not asked on the way. */
export function unknownQuestion(name: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(name, known);
  return new UsageError('unknown-question', {
    message: `the way has no question \`${shorten(name)}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: `questions: ${known.join(', ')}`,
  });
}
