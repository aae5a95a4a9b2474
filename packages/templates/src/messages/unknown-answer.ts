import { findNearestMatch, shorten, UsageError } from '@signpost/model';

/** An answer to a question that the scenario does not ask. */
export function unknownAnswer(flag: string, known: readonly string[], scenario: string): UsageError {
  const near = findNearestMatch(flag, known);
  return new UsageError('unknown-answer', {
    message: `unknown option --${shorten(flag)}${near === undefined ? '' : `, did you mean --${near}?`}`,
    hint: `${scenario} asks for ${known.map((name) => `--${name}`).join(', ')}`,
  });
}
