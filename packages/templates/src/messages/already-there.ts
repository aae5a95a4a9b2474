import { UsageError } from '@signpost/model';

/** A file that is to be written is there already. */
export function alreadyThere(path: string): UsageError {
  return new UsageError('already-there', {
    message: `${path} is there already`,
    hint: 'give the record another title',
  });
}
