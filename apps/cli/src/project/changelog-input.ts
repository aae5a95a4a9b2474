import type { ChangelogInput } from '@signpost/changelog';
import { readText } from '@signpost/workspace';
import type { OpenProject } from './open-project.ts';

/** The project as the changelog reads it; a file that is no text is a UsageError. */
export function changelogInput({ workspace, settings }: OpenProject): ChangelogInput {
  return {
    settings: settings.changelog,
    listFiles: () => workspace.listFiles(),
    readFile: (path) => readText(workspace, path),
  };
}
