import type { ChangelogInput } from '@signpost/changelog';
import type { OpenProject } from './open-project.ts';

/** The project as the changelog reads it. */
export function changelogInput({ workspace, settings }: OpenProject): ChangelogInput {
  return {
    settings: settings.changelog,
    listFiles: () => workspace.listFiles(),
    readFile(path) {
      const content = workspace.readFile(path);
      return content.kind === 'text' ? content.text : undefined;
    },
  };
}
