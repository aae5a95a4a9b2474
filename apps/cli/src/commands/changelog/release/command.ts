import { planRelease } from '@signpost/changelog';
import { applyChanges } from '@signpost/workspace';
import { defineCommand } from '../../../command.ts';
import { changelogInput } from '../../../project/changelog-input.ts';
import { openProject } from '../../../project/open-project.ts';
import { writeEntryHint } from '../write-entry-hint.ts';

function padNumber(value: number): string {
  return String(value).padStart(2, '0');
}

/** The local date, as a changelog writes it. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${padNumber(now.getMonth() + 1)}-${padNumber(now.getDate())}`;
}

export const command = defineCommand({
  summary: 'Bump the versions, write the release into the changelog, remove the changesets.',
  options: [
    { name: 'date', value: 'YYYY-MM-DD', summary: 'The date of the release. Default: today.' },
    { name: 'dry-run', summary: 'List what would be written; write nothing.' },
    { name: 'version', value: 'VERSION', summary: 'The version. Default: counted up from the changesets.' },
  ],
  examples: [
    ['signpost changelog release', 'release what is pending'],
    ['signpost changelog release --dry-run', 'see the files first'],
  ],
  async run(parsed, terminal) {
    const project = await openProject(terminal.folder);
    const version = parsed.value('version');
    const date = parsed.value('date') ?? today();
    const input = { ...changelogInput(project), date, ...(version === undefined ? {} : { version }) };
    const plan = planRelease(input);
    if (plan.kind === 'nothing') {
      terminal.warn(`nothing to release: no changeset is pending (${writeEntryHint})\n`);
      return 0;
    }
    const isDryRun = parsed.has('dry-run');
    if (!isDryRun) applyChanges(project.workspace.root, plan.changes, `release ${plan.version}`);
    const mark = isDryRun ? ' ' : '✔';
    terminal.print(plan.changes.map(({ kind, path }) => `${mark} ${kind}  ${path}\n`).join(''));
    if (!plan.hasVersionFile)
      terminal.print(`no version file was found; only the changelog ${isDryRun ? 'would be' : 'was'} written\n`);
    terminal.print(
      isDryRun
        ? `${plan.previous} → ${plan.version}. Nothing was written (--dry-run).\n`
        : `Released ${plan.version} (was ${plan.previous}). Undo: signpost undo\n`,
    );
    return 0;
  },
});
