import type { Reference } from '@signpost/model';

/** Whether a reference takes its target from a definition, which is checked where it stands. */
export function isUseOfDefinition({ span, targetSpan }: Reference): boolean {
  return targetSpan.start < span.start || targetSpan.end > span.end;
}
