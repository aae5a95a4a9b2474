import { assertNever, type Link, type Reference } from '@signpost/model';

/** Whether a reference takes its target from a definition, which is checked where it stands. */
export function isUseOfDefinition({ span, targetSpan }: Reference): boolean {
  return targetSpan.start < span.start || targetSpan.end > span.end;
}

/** Whether a link counts as checked: it leads somewhere in the project, or was found not to. */
export function isCheckedLink({ reference, outcome }: Link): boolean {
  if (isUseOfDefinition(reference)) return false;
  switch (outcome.kind) {
    case 'external':
    case 'unverifiable':
    case 'outside-project':
      return false;
    case 'ok':
    case 'missing-file':
    case 'missing-document':
    case 'missing-anchor':
    case 'missing-label':
    case 'missing-target':
    case 'plain-document-link':
      return true;
    default:
      return assertNever(outcome);
  }
}
