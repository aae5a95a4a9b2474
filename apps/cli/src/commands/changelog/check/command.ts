import { findUnrecordedChanges } from '@signpost/changelog';
import { loadReporter, runCheck } from '@signpost/checker';
import { defineCommand } from '../../../command.ts';
import { changelogInput } from '../../../project/changelog-input.ts';
import { moreRules } from '../../../project/more-rules.ts';
import { openProject, type OpenProject } from '../../../project/open-project.ts';
import type { Arguments } from '../../../command.ts';
import type { Terminal } from '../../../terminal.ts';
import { renderReport } from '../../check/render-report.ts';
import { writeEntryHint } from '../write-entry-hint.ts';

const shownFiles = 3;

function listFiles(paths: readonly string[]): string {
  const more = paths.length > shownFiles ? ` and ${paths.length - shownFiles} more` : '';
  return `${paths.slice(0, shownFiles).join(', ')}${more}`;
}

function checkOwed(project: OpenProject, parsed: Arguments, terminal: Terminal): number {
  const since = parsed.value('since');
  // Outside of git nothing is a change.
  if (since === undefined && !project.workspace.hasHistory) return 0;
  const input = changelogInput(project);
  const changes = project.workspace.changedFiles(since);
  const owed = findUnrecordedChanges({
    changed: changes.map(({ path }) => path),
    present: new Set(changes.filter(({ status }) => status !== 'deleted').map(({ path }) => path)),
    settings: input.settings,
    config: input.readFile('.changeset/config.json'),
  });
  if (owed.length === 0) return 0;
  terminal.print(`✖ no changelog entry for ${listFiles(owed)}\n  ${writeEntryHint}\n`);
  return 1;
}

/** What `signpost check --only changelog` says, where it has something to say. */
async function checkForm(parsed: Arguments, terminal: Terminal): Promise<number> {
  const run = await runCheck({ folder: terminal.folder, only: ['changelog'], moreRules });
  const reporter = run.verdict.diagnostics.length === 0 ? undefined : await loadReporter('pretty');
  if (reporter !== undefined) terminal.print(renderReport(reporter, run, parsed, terminal));
  return run.verdict.exitCode;
}

export const command = defineCommand({
  summary: 'Find out whether a change has its changelog entry, and what is wrong with the changelog and its entries.',
  options: [
    { name: 'since', value: 'REF', summary: 'Where the change began: a branch or a commit. Default: the last commit.' },
  ],
  examples: [['signpost changelog check --since main', 'what this branch owes']],
  async run(parsed, terminal) {
    const owed = checkOwed(await openProject(terminal.folder), parsed, terminal);
    const form = await checkForm(parsed, terminal);
    return Math.max(owed, form);
  },
});
