import { UsageError } from '@signpost/model';

/** A file that signpost.yaml names as one that repeats the version, and that is not there. */
export function missingVersionFile(path: string): UsageError {
  return new UsageError('missing-version-file', {
    message: `${path} does not exist, but signpost.yaml says that it holds the version`,
    hint: 'correct `changelog.versionFiles` in signpost.yaml',
  });
}
