import { posix } from 'node:path';
import { findNearestMatch, UsageError, type UsageLocation } from '@signpost/model';

/** An entry of `docs.roots` that is no file or folder below its settings; `paths` are those that it could mean. */
export function unknownRoot(given: string, paths: readonly string[], location: UsageLocation): UsageError {
  const named = paths.find((path) => posix.basename(path) === posix.basename(given));
  const near = findNearestMatch(given, paths.slice(0, 2000)) ?? named;
  return new UsageError('unknown-root', {
    message: `docs.roots: no such file or folder: ${given}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: 'roots are relative to the folder of the settings and lie in it; files that git ignores are not checked',
    location,
  });
}
