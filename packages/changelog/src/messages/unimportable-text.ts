import { UsageError, type UsageLocation } from '@signpost/model';

/** Text below `[Unreleased]` that is no entry: nothing of it may be lost. */
export function unimportableText(location: UsageLocation): UsageError {
  return new UsageError('unimportable-text', {
    message: 'this text is no entry: a bullet below the heading of a section',
    hint: 'nothing was written; make a bullet of it, or take it out',
    location,
  });
}
