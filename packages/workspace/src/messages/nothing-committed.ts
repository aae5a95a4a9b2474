import { UsageError } from '@signpost/model';

/** A repository without a commit that another one could follow. */
export function nothingCommitted(): UsageError {
  return new UsageError('nothing-committed', {
    message: 'this repository has no commit yet',
    hint: 'commit what lies there first: git add --all && git commit',
  });
}
