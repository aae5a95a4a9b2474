import { findNearestMatch, UsageError } from '@signpost/model';

/** `places` of signpost.yaml names what no scenario has. */
export function unknownPlace(id: string, known: readonly string[]): UsageError {
  const near = findNearestMatch(id, known);
  return new UsageError('unknown-place', {
    message: `signpost.yaml: places.${id} is no place of a scenario${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: `places: ${known.join(', ')}`,
  });
}
