import { findNearestMatch, UsageError } from '@signpost/model';

/** A word of `--only` that is neither a rule nor a group. */
export function unknownSelection(word: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(word, known);
  return new UsageError('unknown-selection', {
    message: `--only: there is no rule or group ${word}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: `groups and rules are ${known.join(', ')}`,
  });
}
