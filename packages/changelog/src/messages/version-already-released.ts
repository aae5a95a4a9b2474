import { UsageError } from '@signpost/model';

/** A release that the changelog already has. */
export function versionAlreadyReleased(version: string, path: string): UsageError {
  return new UsageError('version-already-released', {
    message: `${path} already has a release ${version}`,
    hint: 'name another one: signpost changelog release --version 1.2.3',
  });
}
