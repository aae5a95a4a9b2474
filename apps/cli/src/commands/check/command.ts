import { type CheckOptions, type CheckRun, reporterIds, runCheck } from '@signpost/checker';
import { findRoot, openWorkspace, type Workspace } from '@signpost/workspace';
import { type Arguments, defineCommand } from '../../command.ts';
import { writeOutputFile } from '../../report/write-output-file.ts';
import type { Terminal } from '../../terminal.ts';
import { findScenarioRules } from '../../todo/scenario-rules.ts';
import { checkAndFix } from './check-and-fix.ts';
import { checkAndFixStaged } from './check-and-fix-staged.ts';
import { readBaselineMode, readOptions } from './read-options.ts';
import { requestReport } from './request-report.ts';
import { updateBaseline } from './update-baseline.ts';

function describeCacheProblem(code: string): string {
  return `the cache could not be written (${code}): the next check reads every document again\n`;
}

function checkAsAsked(options: CheckOptions, fixes: boolean, terminal: Terminal): Promise<CheckRun> {
  if (!fixes) return runCheck(options);
  return options.isStaged === true ? checkAndFixStaged(options, terminal) : checkAndFix(options, terminal);
}

function openIndex({ folder }: CheckOptions): Workspace {
  return openWorkspace(findRoot(folder).root, { kind: 'index' });
}

interface Answer extends Pick<CheckRun, 'exitCode'> {
  readonly report: string;
  readonly cacheProblem: string | undefined;
}

/** Checks, and does what else is asked for; the report is part of the check where nothing else is. */
async function runAsAsked(parsed: Arguments, terminal: Terminal): Promise<Answer> {
  const mode = readBaselineMode(parsed);
  const read = readOptions(parsed, terminal.folder);
  // The index is read once, for the check and for what the change owes.
  const asked = read.isStaged === true ? { ...read, workspace: openIndex(read) } : read;
  const options = { ...asked, moreRules: [...(asked.moreRules ?? []), await findScenarioRules(asked)] };
  const fixes = parsed.has('fix');
  const report = requestReport(parsed, terminal);
  const isOnce = mode === 'keep' && !fixes;
  const first = await checkAsAsked(isOnce ? { ...options, report } : options, fixes, terminal);
  const run = mode === 'keep' ? first : await updateBaseline(first, options, mode, terminal);
  const { exitCode, cacheProblem } = run;
  return { exitCode, cacheProblem, report: run.report ?? (await report.render(run.verdict, run.root)) };
}

export const command = defineCommand({
  summary: 'Check the documentation: links, references, prose, form.',
  positionals: '[paths…]',
  options: [
    { name: 'allow-code', summary: 'Run what linters find of code in this project: .remarkrc.js, rules of its own.' },
    {
      name: 'cache-location',
      value: 'FILE',
      summary: "Where the cache lies. Default: in Git's own folder, else in .signpost/state.",
    },
    { name: 'fix', summary: 'Apply every fix that is certain.' },
    {
      name: 'format',
      value: 'FORMAT',
      choices: reporterIds,
      summary: 'How findings are shown. Default: pretty.',
    },
    { name: 'grow-baseline', summary: 'Record what is found in the baseline, new findings too.' },
    { name: 'max-warnings', value: 'N', summary: 'Fail on more warnings than this. Default: warnings never fail.' },
    { name: 'no-baseline', summary: 'Report what the baseline knows, too.' },
    { name: 'no-cache', summary: 'Read every document again, and keep nothing.' },
    {
      name: 'only',
      value: 'NAMES',
      summary: 'Rules and groups to run, separated by commas: links, lint, broken-link, …',
    },
    { name: 'output-file', value: 'FILE', summary: 'Write the report to a file instead of the terminal.' },
    { name: 'show-all', summary: 'Show every finding. Default: ten of a rule in a file.' },
    {
      name: 'since',
      value: 'REF',
      summary: 'Check what changed since the branch parted from REF, and what it breaks elsewhere.',
    },
    { name: 'staged', summary: 'Check what the next commit would hold, and what it breaks elsewhere.' },
    { name: 'update-baseline', summary: 'Start a baseline of what is found now; later: remove from it what is gone.' },
  ],
  examples: [
    ['signpost check', 'the whole project that you stand in'],
    ['signpost check docs/guide.md', 'findings of one file, links still checked against the whole project'],
    ['signpost check --only links --format json', 'link findings for programs'],
    ['signpost check --staged', 'in a pre-commit hook: silent unless something is wrong'],
    ['signpost check --since main --fix', 'a branch; links to and in the files that it moves are rewritten'],
    ['signpost check --staged --fix && git add -u', 'fix what is staged'],
    ['signpost check --update-baseline', 'adopt a project with findings: from now on only new ones count'],
    ['signpost check --format sarif --output-file docs.sarif', 'for code scanning'],
  ],
  async run(parsed, terminal) {
    const { report, exitCode, cacheProblem } = await runAsAsked(parsed, terminal);
    const outputFile = parsed.value('output-file');
    if (cacheProblem !== undefined) terminal.warn(describeCacheProblem(cacheProblem));
    if (outputFile === undefined) terminal.print(report);
    else {
      writeOutputFile(terminal.folder, outputFile, report);
      terminal.warn(`✔ the report is in ${outputFile}\n`);
    }
    return exitCode;
  },
});
