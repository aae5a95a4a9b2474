import { findNearestMatch, UsageError, type UsageLocation } from '@signpost/model';

/** The place in a document that an edit needs is not there. `found` are the names that are there instead. */
export function missingAnchor(
  what: string,
  location: UsageLocation,
  wanted: readonly string[],
  found: readonly string[],
): UsageError {
  const near = wanted.map((name) => findNearestMatch(name, found)).find((match) => match !== undefined);
  const list = found.length === 0 ? 'there is none' : `there are: ${found.join(', ')}`;
  return new UsageError('missing-anchor', {
    message: `no ${what}${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: `looked for ${wanted.join(', ')}; ${list}`,
    location,
  });
}
