import { planBaseline, runCheck } from '@signpost/checker';
import type { FileChange } from '@signpost/model';
import type { PartOutcome } from '@signpost/templates';
import { moreRules } from '../../project/more-rules.ts';

/**
 * Plans the baseline: every finding that the project would have after the other changes, so that from the first run on only new
 * ones count. A project that has a baseline keeps it as it is.
 */
export async function planBaselinePart(root: string, changes: readonly FileChange[]): Promise<PartOutcome> {
  const texts = new Map(changes.flatMap((change) => (change.kind === 'delete' ? [] : [[change.path, change.content]])));
  const { verdict } = await runCheck({ folder: root, overlay: texts, isCached: false, moreRules });
  const baselines = verdict.baselines.filter(({ baseline }) => baseline.text === undefined);
  const plan = planBaseline({ ...verdict, baselines }, false);
  if (plan.changes.length === 0) return { kind: 'present' };
  const detail = plan.added === 1 ? '1 finding of today' : `${plan.added} findings of today`;
  return { kind: 'write', files: plan.changes.map((change) => ({ change, detail })), next: [] };
}
