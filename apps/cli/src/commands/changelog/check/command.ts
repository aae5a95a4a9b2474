import { findUnrecordedChanges } from '@signpost/changelog';
import { defineCommand } from '../../../command.ts';
import { changelogInput } from '../../../project/changelog-input.ts';
import { openProject } from '../../../project/open-project.ts';
import { writeEntryHint } from '../write-entry-hint.ts';

const shownFiles = 3;

function listFiles(paths: readonly string[]): string {
  const more = paths.length > shownFiles ? ` and ${paths.length - shownFiles} more` : '';
  return `${paths.slice(0, shownFiles).join(', ')}${more}`;
}

export const command = defineCommand({
  summary: 'Find out whether a change that users notice has its changelog entry.',
  options: [
    { name: 'since', value: 'REF', summary: 'Where the change began: a branch or a commit. Default: the last commit.' },
  ],
  examples: [['signpost changelog check --since main', 'what this branch owes']],
  async run(parsed, terminal) {
    const project = await openProject(terminal.folder);
    const input = changelogInput(project);
    const changes = project.workspace.changedFiles(parsed.value('since'));
    const owed = findUnrecordedChanges({
      changed: changes.map(({ path }) => path),
      present: new Set(changes.filter(({ status }) => status !== 'deleted').map(({ path }) => path)),
      settings: input.settings,
      config: input.readFile('.changeset/config.json'),
    });
    if (owed.length === 0) return 0;
    terminal.print(`✖ no changelog entry for ${listFiles(owed)}\n  ${writeEntryHint}\n`);
    return 1;
  },
});
