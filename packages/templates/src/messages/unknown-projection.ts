import { findNearestMatch, shorten, UsageError } from '@signpost/model';

/** What is wrong with a name that no projection has. */
export function describeUnknownProjection(id: string, known: readonly string[]): string {
  const near = findNearestMatch(id, known);
  return `unknown projection \`${shorten(id)}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`;
}

/** A projection that there is not, named on the command line or in signpost.yaml. */
export function unknownProjection(id: string, known: readonly string[], where = ''): UsageError {
  return new UsageError('unknown-projection', {
    message: `${where}${describeUnknownProjection(id, known)}`,
    hint: `projections: ${known.join(', ')}`,
  });
}
