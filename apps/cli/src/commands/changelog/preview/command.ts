import { formats, previewRelease } from '@signpost/changelog';
import { defineCommand } from '../../../command.ts';
import { changelogInput } from '../../../project/changelog-input.ts';
import { openProject } from '../../../project/open-project.ts';
import { writeEntryHint } from '../write-entry-hint.ts';

const ids = formats.map(({ id }) => id);

export const command = defineCommand({
  summary: 'Show the changelog that the recorded changes make.',
  options: [
    { name: 'format', value: 'FORMAT', choices: ids, summary: 'Default: the text as a release would write it.' },
  ],
  examples: [['signpost changelog preview', 'the `## [Unreleased]` section and the next version']],
  async run(parsed, terminal) {
    const preview = previewRelease(changelogInput(await openProject(terminal.folder)));
    const format = formats.find(({ id }) => id === parsed.value('format'));
    if (preview.kind === 'nothing') {
      terminal.warn(`nothing to release: no changeset is pending (${writeEntryHint})\n`);
      return 0;
    }
    const { version, bump, entryCount, release, rendered } = preview;
    terminal.print(format === undefined ? rendered : format.render(release));
    terminal.warn(`\nnext: ${version} (${bump}), from ${entryCount === 1 ? '1 entry' : `${entryCount} entries`}\n`);
    return 0;
  },
});
