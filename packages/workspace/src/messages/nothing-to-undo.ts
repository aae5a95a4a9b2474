import { UsageError } from '@signpost/model';

/** No applied change is left to take back. */
export function nothingToUndo(): UsageError {
  return new UsageError('nothing-to-undo', {
    message: 'there is nothing to undo in this project',
    hint: 'only what signpost itself wrote here can be undone',
  });
}
