import { UsageError } from '@signpost/model';

/** What lies in place of a journal is not one that this version wrote. */
export function journalUnreadable(place: string): UsageError {
  return new UsageError('journal-unreadable', {
    message: `${place} is not a journal that this version of signpost can read`,
    hint: 'look at `git status` and `git diff` whether all files are as they should be, then remove it',
  });
}
