import { UsageError } from '@signpost/model';

/** A changelog that is not there. */
export function missingChangelog(path: string): UsageError {
  return new UsageError('missing-changelog', {
    message: `there is no changelog ${path}`,
    hint: 'a release makes one: signpost changelog release; `changelog.file` in signpost.yaml names another',
  });
}
