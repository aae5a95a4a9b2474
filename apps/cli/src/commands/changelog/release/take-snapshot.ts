import { planSnapshot } from '@signpost/changelog';
import { applyChanges } from '@signpost/workspace';
import { changelogInput } from '../../../project/changelog-input.ts';
import type { OpenProject } from '../../../project/open-project.ts';
import type { Terminal } from '../../../terminal.ts';
import { listChanges } from '../list-changes.ts';
import { readStamp } from './read-stamp.ts';

/**
 * Gives the version files a version to try out what is pending; the changelog and the changesets stay as they are. False where
 * no changeset is pending.
 * @throws UsageError.
 */
export function takeSnapshot(
  project: OpenProject,
  { name, isDryRun }: { readonly name: string; readonly isDryRun: boolean },
  terminal: Terminal,
): boolean {
  const plan = planSnapshot({ ...changelogInput(project), name, stamp: readStamp() });
  if (plan === undefined) return false;
  if (!isDryRun) applyChanges(project.workspace.root, plan.changes, `snapshot ${plan.version}`);
  terminal.print(listChanges(plan.changes, isDryRun));
  terminal.print(
    isDryRun
      ? `${plan.previous} → ${plan.version}. Nothing was written (--dry-run).\n`
      : `Snapshot ${plan.version} (was ${plan.previous}). Undo: signpost undo\n`,
  );
  return true;
}
