import { UsageError } from '@signpost/model';

/** The git program is needed and cannot be started. */
export function gitMissing(cause?: unknown): UsageError {
  return new UsageError('git-missing', {
    message: 'git was not found on the PATH',
    hint: 'install git; `signpost check` without --staged and --since does without it',
    cause,
  });
}
