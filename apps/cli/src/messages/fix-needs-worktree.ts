import { UsageError } from '@signpost/model';

/** `--fix` with `--staged`: the index is not rewritten behind the author's back. */
export function fixNeedsWorktree(): UsageError {
  return new UsageError('fix-needs-worktree', {
    message: '--fix writes files, --staged reads the index: use one of them',
    hint: 'signpost check --fix && git add -u',
  });
}
