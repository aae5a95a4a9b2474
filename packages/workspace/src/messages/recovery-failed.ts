import { UsageError } from '@signpost/model';

/** A run that broke off could be neither completed nor taken back yet. */
export function recoveryFailed(cause: Error): UsageError {
  return new UsageError('recovery-failed', {
    message: `a change that broke off could not be finished: ${cause.message}`,
    hint: 'look at the permissions and the free space; the next command tries again',
    cause,
  });
}
