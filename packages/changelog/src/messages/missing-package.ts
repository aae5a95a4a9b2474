import { UsageError } from '@signpost/model';

/** A folder that signpost.yaml names as a released package, and that is none. */
export function missingPackage(path: string): UsageError {
  return new UsageError('missing-package', {
    message: `${path} does not exist or has no name and version, but signpost.yaml releases it`,
    hint: 'correct `changelog.packages` in signpost.yaml',
  });
}
