import { findNearestMatch, shorten, UsageError } from '@signpost/model';

/** A scenario that neither Signpost nor the project has. */
export function unknownScenario(id: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(id, known);
  return new UsageError('unknown-scenario', {
    message: `unknown scenario \`${shorten(id)}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: `scenarios: ${known.join(', ')}`,
  });
}
