import { UsageError } from '@signpost/model';

/** A version that a Python file cannot have. */
export function unspellableVersion(version: string): UsageError {
  return new UsageError('unspellable-version', {
    message: `${version} is no version for Python`,
    hint: 'PEP 440 knows the prereleases alpha, beta, rc and dev: signpost changelog release --pre rc',
  });
}
