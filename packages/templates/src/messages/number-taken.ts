import { UsageError } from '@signpost/model';

/** A record is to get a number that another file has; `path` is that file. */
export function numberTaken(number: string, path: string): UsageError {
  return new UsageError('number-taken', {
    message: `${number} is taken by ${path}`,
    hint: 'leave the number out, and the next free one is taken',
  });
}
