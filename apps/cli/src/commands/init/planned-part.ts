import type { PartOutcome } from '@signpost/templates';

/** A part with what it came to; `declined` is what the user did not want. */
export interface PlannedPart {
  readonly id: string;
  readonly title: string;
  readonly outcome: PartOutcome | { readonly kind: 'declined' };
}
