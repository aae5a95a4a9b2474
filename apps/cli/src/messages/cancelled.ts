import { UsageError } from '@signpost/model';

/** A question that the user left with Ctrl-C or Escape. */
export function cancelled(): UsageError {
  return new UsageError('cancelled', { message: 'cancelled, nothing was written' });
}
