import type { FileChange } from '@signpost/model';
import { renderFileDiff } from '../plan/line-diff.ts';
import type { Plan } from '../plan/plan.ts';

/** The plan as one unified diff that `git apply` takes; empty when there is nothing to do. */
export function renderPlanDiff({ changes }: Pick<Plan, 'changes'>): string {
  return renderChangesDiff(changes);
}

/** Changes as one unified diff that `git apply` takes. */
export function renderChangesDiff(changes: readonly FileChange[]): string {
  return changes.map(renderFileDiff).join('');
}
