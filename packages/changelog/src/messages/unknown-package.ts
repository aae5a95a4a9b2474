import { findNearestMatch, UsageError, type UsageLocation } from '@signpost/model';

/** A changeset for a package that is not released here. */
export function unknownPackage(given: string, known: readonly string[], location: UsageLocation): UsageError {
  const near = findNearestMatch(given, known);
  return new UsageError('unknown-package', {
    message: `unknown package \`${given}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: `released here: ${known.join(', ')}; \`changelog.packages\` in signpost.yaml names their folders`,
    location,
  });
}
