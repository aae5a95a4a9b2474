import type { Change } from '@signpost/model';

/** A scenario that a commit declares: `Signpost-Scenario: bugfix`. */
export interface DeclaredScenario {
  readonly id: string;
  readonly subject: string;
}

/** A document that a commit says is not needed, and why: `Signpost-Waive: design-doc, the issue explains it`. */
export interface Waiver {
  readonly kind: string;
  readonly reason: string;
}

function listValues(
  { commits }: Change,
  wanted: string,
): readonly { readonly value: string; readonly subject: string }[] {
  return commits.flatMap(({ subject, trailers }) =>
    trailers.flatMap(([name, value]) => (name.toLowerCase() === wanted ? [{ value: value.trim(), subject }] : [])),
  );
}

/** The scenarios that the commits of a change declare, in their order; several in one line are separated by commas. */
export function listDeclared(change: Change): readonly DeclaredScenario[] {
  return listValues(change, 'signpost-scenario').flatMap(({ value, subject }) =>
    value.split(',').flatMap((part) => (part.trim() === '' ? [] : [{ id: part.trim(), subject }])),
  );
}

/** The documents that the commits of a change waive; without a reason none is. */
export function listWaivers(change: Change): readonly Waiver[] {
  return listValues(change, 'signpost-waive').flatMap(({ value }) => {
    const [, kind, reason = ''] = /^([a-z][a-z0-9-]*)(?:[,:;]\s*|\s+)(.*)$/s.exec(value) ?? [];
    return kind === undefined || !/[\p{L}\p{N}]/u.test(reason) ? [] : [{ kind, reason: reason.trim() }];
  });
}
