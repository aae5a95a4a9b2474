import type { Settings } from '../settings/settings.ts';

/** Whether the caller and the project's settings want the findings of a document. */
export function isWanted(path: string, settings: Settings): boolean {
  return settings.isReported(path) && settings.projectOf(path).isChecked(path);
}
