import { findNearestMatch, UsageError } from '@signpost/model';

/** A word after `signpost` that is no command. */
export function unknownCommand(given: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(given, known);
  return new UsageError('unknown-command', {
    message: `unknown command ${given}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: 'signpost --help',
  });
}
