import { UsageError, type UsageLocation } from '@signpost/model';

/** A section of a changeset that the changelog does not have; `near` is the one that was meant, if any is likely. */
export function unknownSection(
  given: string,
  near: string | undefined,
  known: readonly string[],
  location: UsageLocation,
): UsageError {
  return new UsageError('unknown-section', {
    message: `unknown section \`${given}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
    hint: `the sections are ${known.join(', ')}; \`changelog.sections\` in signpost.yaml names others`,
    location,
  });
}
