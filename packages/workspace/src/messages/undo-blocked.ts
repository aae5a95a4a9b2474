import { UsageError } from '@signpost/model';

/** Files were edited after signpost wrote them; undoing would lose that work. */
export function undoBlocked(label: string, paths: readonly string[]): UsageError {
  return new UsageError('undo-blocked', {
    message: `cannot undo "${label}": ${paths.join(', ')} ${paths.length === 1 ? 'was' : 'were'} changed since`,
    hint: 'nothing was written; take your own edits out first (git stash does) and undo again',
  });
}
