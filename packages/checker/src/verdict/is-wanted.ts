import type { Diagnostic } from '@signpost/model';
import type { Settings } from '../settings/settings.ts';

/** Whether the caller and the project's settings want the findings of a document. */
export function isWanted(path: string, settings: Settings): boolean {
  return settings.isReported(path) && settings.projectOf(path).isChecked(path);
}

/** The same of a finding. Where the changelog is, and that it is checked, is not said by the settings of the documentation. */
export function isWantedFinding({ rule, path }: Diagnostic, settings: Settings): boolean {
  return settings.selection.groupOf(rule) === 'changelog' ? settings.isReported(path) : isWanted(path, settings);
}
