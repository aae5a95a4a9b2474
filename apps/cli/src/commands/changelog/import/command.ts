import { planImport } from '@signpost/changelog';
import { applyChanges } from '@signpost/workspace';
import { defineCommand } from '../../../command.ts';
import { changelogInput } from '../../../project/changelog-input.ts';
import { openProject } from '../../../project/open-project.ts';
import { listChanges } from '../list-changes.ts';

export const command = defineCommand({
  summary: 'Turn the bullets of the section [Unreleased] into changesets, word for word.',
  options: [
    { name: 'dry-run', summary: 'List what would be written; write nothing.' },
    {
      name: 'package',
      value: 'NAME',
      summary: 'The package that the entries are for. Default: the first that is released.',
    },
  ],
  examples: [['signpost changelog import', 'once, when a project begins to record each change in a file of its own']],
  async run(parsed, terminal) {
    const project = await openProject(terminal.folder);
    const name = parsed.value('package');
    const plan = planImport({ ...changelogInput(project), ...(name === undefined ? {} : { package: name }) });
    if (plan === undefined) {
      terminal.warn('nothing to import: no entry stands below [Unreleased]\n');
      return 0;
    }
    const { entryCount, changes } = plan;
    const isDryRun = parsed.has('dry-run');
    if (!isDryRun) applyChanges(project.workspace.root, changes, 'changelog import');
    const entries = entryCount === 1 ? '1 entry' : `${entryCount} entries`;
    terminal.print(listChanges(changes, isDryRun));
    terminal.print(
      isDryRun
        ? `${entries}. Nothing was written (--dry-run).\n`
        : `Imported ${entries}; look at the bumps, which the sections gave. Undo: signpost undo\n`,
    );
    return 0;
  },
});
