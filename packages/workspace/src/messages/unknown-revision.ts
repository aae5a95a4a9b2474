import { UsageError } from '@signpost/model';

/** A revision that git cannot find, often because the clone is shallow. */
export function unknownRevision(revision: string): UsageError {
  return new UsageError('unknown-revision', {
    message: `git knows no commit \`${revision}\` here`,
    hint: 'check its name with `git log`; a shallow clone lacks it: fetch the history (in CI: fetch-depth: 0)',
  });
}
