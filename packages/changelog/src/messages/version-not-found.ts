import { UsageError } from '@signpost/model';

/** A version file in which the version does not stand where it should. */
export function versionNotFound(path: string, pattern: string | undefined): UsageError {
  return new UsageError('version-not-found', {
    message:
      pattern === undefined
        ? `${path} has no line such as \`version = "1.2.3"\``
        : `the pattern of ${path} finds no version: ${pattern}`,
    hint: 'correct `changelog.versionFiles` in signpost.yaml: the path, or a `pattern` whose first group is the version',
  });
}
