import { findNearestMatch, UsageError } from '@signpost/model';

/** A package that entries cannot be for, because it is not released here. */
export function unreleasedPackage(given: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(given, known);
  return new UsageError('unreleased-package', {
    message: `no package ${given} is released here${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: `released here: ${known.join(', ')}`,
  });
}
