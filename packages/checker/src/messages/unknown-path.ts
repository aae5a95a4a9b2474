import { posix } from 'node:path';
import { findNearestMatch, UsageError } from '@signpost/model';

/** A path on the command line that is no file or folder of the project. */
export function unknownPath(given: string, files: readonly string[]): UsageError {
  const name = posix.basename(given);
  const near = files.find((file) => posix.basename(file) === name) ?? findNearestMatch(given, files.slice(0, 2000));
  return new UsageError('unknown-path', {
    message: `no such file or folder in the project: ${given}${near === undefined ? '' : `, did you mean ${near}?`}`,
    hint: 'paths are relative to the folder that the command is started in; files that git ignores are not checked',
  });
}
