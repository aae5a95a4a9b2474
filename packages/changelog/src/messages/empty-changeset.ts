import { UsageError, type UsageLocation } from '@signpost/model';

/** A changeset that asks for a release and says nothing about it. */
export function emptyChangeset(bump: string, location: UsageLocation): UsageError {
  return new UsageError('empty-changeset', {
    message: `the changeset asks for a ${bump} release but has no text`,
    hint: 'write the changelog entry below the front matter, or set the bump to none',
    location,
  });
}
