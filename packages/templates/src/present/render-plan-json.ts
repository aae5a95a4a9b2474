import { renderFileDiff } from '../plan/line-diff.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * A plan for programs, as one JSON document; `isWritten` says whether it was carried out. `files` are in the order of
 * `changes`, each with its unified diff; `fills` are the places that wait for a person's words.
 */
export function renderPlanJson(
  { scenario, answers, changes, summary, notes, documents }: Plan,
  isWritten: boolean,
): string {
  const details = new Map(summary.map(({ path, detail }) => [path, detail]));
  const files = changes.map((change) => ({
    kind: change.kind,
    path: change.path,
    detail: details.get(change.path) ?? '',
    diff: renderFileDiff(change),
  }));
  return `${JSON.stringify({ version: 1, scenario, answers, written: isWritten, files, fills: notes, documents }, null, 2)}\n`;
}
