import { findNearestMatch, UsageError } from '@signpost/model';

/** A part of `init` that does not exist. */
export function unknownPart(given: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(given, known);
  return new UsageError('unknown-part', {
    message: `init has no part ${given}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: `its parts are ${known.join(', ')}`,
  });
}
