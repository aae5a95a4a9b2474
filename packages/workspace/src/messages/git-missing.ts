import { UsageError } from '@signpost/model';

/** The git program is needed and cannot be started. */
export function gitMissing(cause?: unknown): UsageError {
  return new UsageError('git-missing', {
    message: 'git was not found on the PATH',
    hint: 'install git, or leave out what asks it: --staged, --since, --commit, --tag',
    cause,
  });
}
