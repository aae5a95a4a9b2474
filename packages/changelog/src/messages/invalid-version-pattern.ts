import { UsageError } from '@signpost/model';

/** A `changelog.versionFiles` pattern that is no regular expression. */
export function invalidVersionPattern(path: string, pattern: string, cause: unknown): UsageError {
  return new UsageError('invalid-version-pattern', {
    message: `the pattern of ${path} is no regular expression: ${pattern}`,
    hint: 'correct `changelog.versionFiles` in signpost.yaml; the first group of the pattern is the version',
    cause,
  });
}
