import { UsageError } from '@signpost/model';

/** One record cannot replace another; `why` follows the path of the one that hinders it. */
export function illegalSuccession(path: string, why: string): UsageError {
  return new UsageError('illegal-succession', {
    message: `${path} ${why}`,
    hint: 'which statuses may follow each other stands under `series` in signpost.yaml; without it the usual ones hold',
  });
}
