import { UsageError } from '@signpost/model';

/** A `signpost.yaml` that cannot be read as UTF-8 text. */
export function unreadableSettings(path: string): UsageError {
  return new UsageError('unreadable-settings', {
    message: `${path} cannot be read`,
    hint: 'it must be a UTF-8 text file that you may read',
  });
}
