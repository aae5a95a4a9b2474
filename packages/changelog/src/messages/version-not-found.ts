import { UsageError } from '@signpost/model';

/** A version file in which the version does not stand where it should; `place` says how it was looked for. */
export function versionNotFound(path: string, place: string | undefined): UsageError {
  return new UsageError('version-not-found', {
    message:
      place === undefined
        ? `${path} has no line such as \`version = "1.2.3"\``
        : `${place} finds no version in ${path}`,
    hint: 'correct `changelog.versionFiles` in signpost.yaml: the path, a `pattern` whose first group is the version, or the keys that lead to it',
  });
}
