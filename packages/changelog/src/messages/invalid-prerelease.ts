import { UsageError } from '@signpost/model';

/** A word that cannot name a prerelease. */
export function invalidPrerelease(given: string): UsageError {
  return new UsageError('invalid-prerelease', {
    message: `\`${given}\` cannot name a prerelease`,
    hint: 'a name is a word such as rc, beta or alpha: signpost changelog release --pre rc',
  });
}
