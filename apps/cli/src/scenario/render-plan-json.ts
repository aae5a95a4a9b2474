import type { Answers } from '@signpost/model';
import { type Plan, renderPlanDiff } from '@signpost/templates';

/** What a scenario writes, for programs. */
export interface PlanJson {
  /** Counted up when a program that reads it would have to change. */
  readonly version: 1;
  readonly scenario: string;
  /** The project, relative to where the command was started. */
  readonly root: string;
  readonly answers: Answers;
  /** False in a dry run, and when everything was there already. */
  readonly written: boolean;
  readonly changes: Plan['summary'];
  /** Places that wait for a person's words. */
  readonly fill: Plan['notes'];
  readonly skipped: Plan['skipped'];
  readonly documents: Plan['documents'];
  readonly diff: string;
}

/** The plan with the answers that it was made of. */
export function renderPlanJson(
  plan: Plan,
  { answers, isDryRun }: { readonly answers: Answers; readonly isDryRun: boolean },
  root: string,
): PlanJson {
  const { scenario, summary, notes, skipped, documents } = plan;
  return {
    version: 1,
    scenario,
    root,
    answers,
    written: !isDryRun && plan.changes.length > 0,
    changes: summary,
    fill: notes,
    skipped,
    documents,
    diff: renderPlanDiff(plan),
  };
}
