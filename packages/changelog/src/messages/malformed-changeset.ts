import { UsageError, type UsageLocation } from '@signpost/model';

/** Front matter that Changesets cannot read. */
export function malformedChangeset(problem: string, location: UsageLocation, cause?: unknown): UsageError {
  return new UsageError('malformed-changeset', {
    message: problem,
    hint: 'a changeset starts with lines such as `"package": minor` between two lines `---`; the bump is major, minor, patch or none',
    location,
    cause,
  });
}
