import { formats, readNotes, type RenderOptions } from '@signpost/changelog';
import { defineCommand } from '../../../command.ts';
import { missingVersion } from '../../../messages/missing-version.ts';
import { unexpectedArgument } from '../../../messages/unexpected-argument.ts';
import { changelogInput } from '../../../project/changelog-input.ts';
import { openProject } from '../../../project/open-project.ts';
import { writeOutputFile } from '../../../report/write-output-file.ts';

const ids = formats.map(({ id }) => id);

export const command = defineCommand({
  summary: 'Print what a release says: for its page on GitHub, for the documentation, for programs.',
  positionals: '<version>',
  options: [
    { name: 'all', summary: 'Every release of the changelog, as one page.' },
    { name: 'format', value: 'FORMAT', choices: ids, summary: 'Default: github.' },
    { name: 'output-file', value: 'FILE', summary: 'Write to a file instead of the terminal.' },
    {
      name: 'repository',
      value: 'URL',
      summary:
        'Relative links lead to files of this repository. Default, for GitHub: the one that the changelog links to.',
    },
  ],
  examples: [
    ['signpost changelog notes 1.2.0', 'the notes of a release'],
    ['signpost changelog notes latest --output-file notes.md', 'for gh release create --notes-file notes.md'],
    ['signpost changelog notes --all --format rst --output-file docs/source/changelog.rst', 'a page for Sphinx'],
  ],
  async run(parsed, terminal) {
    const [version, extra] = parsed.positionals;
    const unexpected = parsed.has('all') ? version : extra;
    if (unexpected !== undefined) throw unexpectedArgument(unexpected, 'changelog notes');
    if (version === undefined && !parsed.has('all')) throw missingVersion();
    const notes = readNotes(changelogInput(await openProject(terminal.folder)));
    const format = formats.find(({ id }) => id === (parsed.value('format') ?? 'github'));
    const repository = parsed.value('repository')?.replace(/(?:\.git)?\/*$/, '');
    const options: RenderOptions = { tagOf: notes.tagOf, ...(repository === undefined ? {} : { repository }) };
    const text =
      version === undefined ? format?.renderAll(notes.releases, options) : format?.render(notes.find(version), options);
    const outputFile = parsed.value('output-file');
    if (outputFile === undefined) terminal.print(text ?? '');
    else writeOutputFile(terminal.folder, outputFile, text ?? '');
    return 0;
  },
});
