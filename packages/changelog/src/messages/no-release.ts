import { UsageError } from '@signpost/model';

/** A changelog without a release. */
export function noRelease(path: string): UsageError {
  return new UsageError('no-release', {
    message: `${path} has no release yet`,
    hint: 'what the next one would say: signpost changelog preview',
  });
}
