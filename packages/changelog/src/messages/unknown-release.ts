import { UsageError } from '@signpost/model';

/** A version that the changelog does not have; `near` is the one that was meant, if any is likely. */
export function unknownRelease(given: string, near: string | undefined, path: string): UsageError {
  return new UsageError('unknown-release', {
    message: `${path} has no release ${given}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: 'the newest one: signpost changelog notes latest',
  });
}
