import { UsageError } from '@signpost/model';

/** A folder that an option names and that is not there. */
export function missingFolder(given: string): UsageError {
  return new UsageError('missing-folder', {
    message: `${given} is not a folder`,
    hint: 'name the folder of a project',
  });
}
