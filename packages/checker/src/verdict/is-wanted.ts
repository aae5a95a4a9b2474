import type { Diagnostic, RuleGroup } from '@signpost/model';
import type { Settings } from '../settings/settings.ts';

/** Whether the caller and the project's settings want the findings of a document. */
export function isWanted(path: string, settings: Settings): boolean {
  return settings.isReported(path) && settings.projectOf(path).isChecked(path);
}

/** What is not said of a document of the site: the changelog, and any file that shows what a change owes. */
const groupsBeside: ReadonlySet<RuleGroup> = new Set(['changelog', 'scenario']);

/** The same of a finding. That a file is no documentation says nothing of the changelog, and of what a change owes. */
export function isWantedFinding({ rule, path }: Diagnostic, settings: Settings): boolean {
  return groupsBeside.has(settings.selection.groupOf(rule)) ? settings.isReported(path) : isWanted(path, settings);
}
