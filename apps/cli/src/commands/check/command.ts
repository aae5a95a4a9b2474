import { applyFixes, type CheckOptions, type CheckRun, reporters, runCheck } from '@signpost/checker';
import { applyChanges } from '@signpost/workspace';
import { type Arguments, defineCommand } from '../../command.ts';
import { invalidNumber } from '../../messages/invalid-number.ts';
import { fixNeedsWorktree } from '../../messages/fix-needs-worktree.ts';
import { createPathShower } from '../../report/create-path-shower.ts';
import type { Terminal } from '../../terminal.ts';

function readOptions(parsed: Arguments, folder: string): CheckOptions {
  const only = parsed
    .value('only')
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const maxWarnings = parsed.value('max-warnings');
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) throw invalidNumber('max-warnings', maxWarnings);
  if (parsed.has('fix') && parsed.has('staged')) throw fixNeedsWorktree();
  return {
    folder,
    paths: parsed.positionals,
    isStaged: parsed.has('staged'),
    ...(only === undefined ? {} : { only }),
    ...(maxWarnings === undefined ? {} : { maxWarnings: Number(maxWarnings) }),
  };
}

/** GitHub opens the files of its own checkout, wherever in it the command runs. */
function pathShower(root: string, format: string, { folder, environment }: Terminal): (path: string) => string {
  return createPathShower(root, format === 'github' ? (environment['GITHUB_WORKSPACE'] ?? folder) : folder);
}

/** The check after fixing, how many findings went away, and how often `undo` has to be called. */
interface Fixed {
  readonly run: CheckRun;
  readonly count: number;
  readonly rounds: number;
}

/** Applies fixes until none is left that the fixes before it made possible; three rounds settle what fixes can. */
async function checkAndFix(options: CheckOptions): Promise<Fixed> {
  const before = await runCheck(options);
  let run = before;
  for (let rounds = 0; ; rounds += 1) {
    const changes = rounds === 3 ? [] : applyFixes(run.verdict);
    if (changes.length === 0) return { run, count: before.verdict.fixable - run.verdict.fixable, rounds };
    applyChanges(run.root, changes, 'check --fix');
    run = await runCheck(options);
  }
}

function renderFixed({ count, rounds }: Fixed): string {
  const undo = rounds === 1 ? 'signpost undo takes it back' : `signpost undo, ${rounds} times, takes it back`;
  return `✔ fixed ${count === 1 ? '1 finding' : `${count} findings`} (${undo})\n`;
}

async function runAsAsked(parsed: Arguments, terminal: Terminal): Promise<CheckRun> {
  const options = readOptions(parsed, terminal.folder);
  if (!parsed.has('fix')) return runCheck(options);
  const fixed = await checkAndFix(options);
  if (fixed.rounds > 0) terminal.warn(renderFixed(fixed));
  return fixed.run;
}

export const command = defineCommand({
  summary: 'Check the documentation: links, anchors, images, references.',
  positionals: '[paths…]',
  options: [
    { name: 'fix', summary: 'Apply every fix that is certain.' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: reporters.map(({ id }) => id),
      summary: 'How findings are shown. Default: pretty.',
    },
    { name: 'max-warnings', value: 'N', summary: 'Fail on more warnings than this. Default: warnings never fail.' },
    {
      name: 'only',
      value: 'NAMES',
      summary: 'Rules and groups to run, separated by commas: links, lint, broken-link, …',
    },
    { name: 'staged', summary: 'Check what the next commit would hold, and what it breaks elsewhere.' },
  ],
  examples: [
    ['signpost check', 'the whole project that you stand in'],
    ['signpost check docs/guide.md', 'findings of one file, links still checked against the whole project'],
    ['signpost check --only links --format json', 'link findings for programs'],
    ['signpost check --staged', 'in a pre-commit hook: silent unless something is wrong'],
  ],
  async run(parsed, terminal) {
    const { root, verdict } = await runAsAsked(parsed, terminal);
    const format = parsed.value('format') ?? 'pretty';
    const isSilent = parsed.has('staged') && format === 'pretty' && verdict.diagnostics.length === 0;
    const reporter = reporters.find(({ id }) => id === format);
    if (reporter !== undefined && !isSilent) {
      const showPath = pathShower(root, format, terminal);
      terminal.print(reporter.render(verdict, { color: terminal.color, width: terminal.width, showPath }));
    }
    return verdict.exitCode;
  },
});
