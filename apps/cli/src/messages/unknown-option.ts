import { findNearestMatch, UsageError } from '@signpost/model';

/** An option that the command does not have. */
export function unknownOption(given: string, known: readonly string[], command: string): UsageError {
  const near = findNearestMatch(given.replace(/^-+/, ''), known);
  return new UsageError('unknown-option', {
    message: `unknown option ${given}${near === undefined ? '' : `, did you mean --${near}?`}`,
    hint: `signpost ${command} --help`,
  });
}
