import type { Outcome } from '@signpost/model';

/** A reference that this check cannot judge, with the reason for people. */
export function unverifiable(why: string): Outcome {
  return { kind: 'unverifiable', why };
}
