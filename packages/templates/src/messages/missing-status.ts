import { UsageError } from '@signpost/model';

/** A record that does not say its status, so that nothing can be written in its manner. */
export function missingStatus(path: string): UsageError {
  return new UsageError('missing-status', {
    message: `${path} does not say its status`,
    hint: 'say it below the title (`**Status:** Accepted`, `:Status: Accepted`), in a "Status" section, or in the front matter',
  });
}
