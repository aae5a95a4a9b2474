import { renderPlanDiff, renderPlanSummary } from '@signpost/templates';
import type { InitPlan } from './plan-parts.ts';
import type { PlannedPart } from './planned-part.ts';

type Written = Extract<PlannedPart['outcome'], { kind: 'write' }>;

function listWritten({ parts }: Pick<InitPlan, 'parts'>): readonly Written[] {
  return parts.flatMap(({ outcome }) => (outcome.kind === 'write' ? [outcome] : []));
}

/** The files of some parts, one per line; one that several parts write has all their words. */
function summarize(written: readonly Written[], plan: Pick<InitPlan, 'changes'>, mark: '✔' | ' '): string {
  const edits = written.flatMap(({ files }) => files);
  const summary = plan.changes.map(({ kind, path }) => {
    const details = edits.filter(({ change }) => change.path === path).map(({ detail }) => detail);
    return { kind: kind === 'create' ? ('create' as const) : ('update' as const), path, detail: details.join(', ') };
  });
  return summary.length === 0 ? '' : renderPlanSummary({ summary }, mark);
}

function renderSkipped({ title, outcome }: PlannedPart): string {
  return outcome.kind === 'skip' ? `- ${title} left out: ${outcome.why}\n` : '';
}

function renderNext(plan: InitPlan): string {
  return listWritten(plan)
    .flatMap(({ next }) => next)
    .map((sentence) => `→ ${sentence}\n`)
    .join('');
}

/** One part before it is decided on: its files and their diff. */
export function renderPart(outcome: Written): string {
  const changes = outcome.files.map(({ change }) => change);
  const hooks = outcome.hooksPath === undefined ? '' : `  git config core.hooksPath ${outcome.hooksPath}\n`;
  return `\n${summarize([outcome], { changes }, ' ')}${hooks}${renderPlanDiff({ changes })}`;
}

/** What `init` would do, with the diff. */
export function renderDryRun(plan: InitPlan): string {
  const hooks = plan.hooksPath === undefined ? '' : `  git config core.hooksPath ${plan.hooksPath}\n`;
  const skipped = plan.parts.map(renderSkipped).join('');
  if (plan.changes.length === 0 && hooks === '') return `✔ nothing to do: everything is there already\n${skipped}`;
  const summary = summarize(listWritten(plan), plan, ' ');
  return `${summary}${hooks}${skipped}${renderPlanDiff(plan)}Nothing was written (--dry-run).\n`;
}

/** What `init` did, and what a person has to do; `undo` is the line that tells how to take it back. */
export function renderDone(plan: InitPlan, undo: string): string {
  const hooks = plan.hooksPath === undefined ? '' : `✔ git config core.hooksPath ${plan.hooksPath}\n`;
  const skipped = plan.parts.map(renderSkipped).join('');
  if (plan.changes.length === 0 && hooks === '') return `✔ nothing to do: everything is there already\n${skipped}`;
  const end = plan.changes.length === 0 ? '' : undo;
  return `${summarize(listWritten(plan), plan, '✔')}${hooks}${skipped}${renderNext(plan)}${end}`;
}
