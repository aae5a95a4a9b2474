import { UsageError, type UsageLocation } from '@signpost/model';

/** What a scenario would write is there, with another content: a person's words are never replaced. */
export function alreadyDifferent(what: string, location: UsageLocation): UsageError {
  return new UsageError('already-different', {
    message: `${what} is already there with other content; nothing was written`,
    hint: 'edit it by hand, remove it, or choose another name',
    location,
  });
}
