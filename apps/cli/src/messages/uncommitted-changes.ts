import { UsageError } from '@signpost/model';

const mostShown = 5;

/** Files that no commit holds as they are: a release would mix them with its own changes. */
export function uncommittedChanges(paths: readonly string[]): UsageError {
  const more = paths.length > mostShown ? ` and ${paths.length - mostShown} more` : '';
  return new UsageError('uncommitted-changes', {
    message: `uncommitted changes: ${paths.slice(0, mostShown).join(', ')}${more}`,
    hint: 'nothing was written; commit or stash them, or release all the same: signpost changelog release --allow-dirty',
  });
}
