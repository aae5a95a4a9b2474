import { findNearestMatch, UsageError } from '@signpost/model';

/** A builder that nobody has named. */
export function unknownEngine(given: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(given, known);
  return new UsageError('unknown-engine', {
    message: `there is no engine ${given}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: `there is ${known.join(', ')}; signpost.yaml can name more under serve.engines`,
  });
}
