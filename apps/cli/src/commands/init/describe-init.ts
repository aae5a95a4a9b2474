import { renderPlanDiff } from '@signpost/templates';
import type { InitPlan } from './plan-parts.ts';
import type { PlannedPart } from './planned-part.ts';

function describePart({ id, title, outcome }: PlannedPart): object {
  if (outcome.kind === 'skip') return { id, title, outcome: outcome.kind, why: outcome.why };
  if (outcome.kind !== 'write') return { id, title, outcome: outcome.kind };
  const files = outcome.files.map(({ change, detail }) => ({ kind: change.kind, path: change.path, detail }));
  return { id, title, outcome: outcome.kind, files, next: outcome.next };
}

/** What `init` did or would do, as JSON for programs. */
export function describeInit(found: readonly string[], plan: InitPlan, isWritten: boolean): string {
  const description = {
    version: 1,
    found,
    written: isWritten,
    parts: plan.parts.map(describePart),
    hooksPath: plan.hooksPath ?? null,
    diff: renderPlanDiff(plan),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}
