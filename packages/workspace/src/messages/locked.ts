import { UsageError } from '@signpost/model';

/** Another run is writing to the same project. */
export function locked(holder: string, lock: string): UsageError {
  return new UsageError('locked', {
    message: `another signpost is writing to this project (${holder})`,
    hint: `wait for it and run the command again; when it is gone for certain, remove ${lock}`,
  });
}
