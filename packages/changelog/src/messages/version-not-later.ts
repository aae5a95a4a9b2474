import { UsageError } from '@signpost/model';

/** A release that would come before what is there already; `source` says where that version stands. */
export function versionNotLater(version: string, existing: string, source: string): UsageError {
  return new UsageError('version-not-later', {
    message: `the version ${version} is not later than ${existing}, ${source}`,
    hint: 'name a later one: signpost changelog release --version 1.2.3',
  });
}
