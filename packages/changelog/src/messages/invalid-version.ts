import { UsageError } from '@signpost/model';

/** A given version that is none. */
export function invalidVersion(version: string): UsageError {
  return new UsageError('invalid-version', {
    message: `\`${version}\` is no version`,
    hint: `a version starts with two numbers: signpost changelog release --version ${/^v\d/.test(version) ? version.slice(1) : '1.2.3'}`,
  });
}
