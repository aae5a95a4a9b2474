import { UsageError, type UsageLocation } from '@signpost/model';

/** More than one line of a file is the anchor of an edit. */
export function ambiguousAnchor(anchor: string, location: UsageLocation): UsageError {
  return new UsageError('ambiguous-anchor', {
    message: `a second line matches the anchor \`${anchor}\`; nothing was written`,
    hint: 'make the anchor one that a single line of the file has',
    location,
  });
}
