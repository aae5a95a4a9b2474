import { dirname, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CheckRun, findRulePage, type Reporter } from '@signpost/checker';
import type { Arguments } from '../../command.ts';
import { moreRulePages } from '../../project/more-rule-pages.ts';
import { createPathShower } from '../../report/create-path-shower.ts';
import type { Terminal } from '../../terminal.ts';
import { version } from '../../version.ts';

/** Findings of one rule in one file that people are shown before they ask for all. */
const mostShown = 10;

/**
 * The folder that shown paths are relative to: where the command was started, so that the reader can open them. GitHub opens
 * the files of its own checkout, SARIF is read by other programs, and a report is a page with links.
 */
function findBase(format: string, root: string, outputFile: string | undefined, terminal: Terminal): string {
  const { folder, environment } = terminal;
  if (format === 'github') return environment['GITHUB_WORKSPACE'] ?? folder;
  if (format === 'sarif') return environment['GITHUB_WORKSPACE'] ?? root;
  if (format === 'markdown' && outputFile !== undefined) return dirname(resolve(folder, outputFile));
  return folder;
}

/** The text of a report, for the terminal or for a file. */
export function renderReport(
  reporter: Reporter,
  { root, verdict }: Pick<CheckRun, 'root' | 'verdict'>,
  parsed: Arguments,
  terminal: Terminal,
): string {
  const outputFile = parsed.value('output-file');
  const base = findBase(reporter.id, root, outputFile, terminal);
  const showPath = createPathShower(root, base);
  const isAddress = reporter.id === 'sarif' || reporter.id === 'markdown';
  const isForTerminal = outputFile === undefined;
  return reporter.render(verdict, {
    color: terminal.color && isForTerminal,
    width: isForTerminal ? terminal.width : 120,
    showPath: isAddress ? (path) => showPath(path).split(sep).join('/') : showPath,
    version,
    explainRule: (id) => findRulePage(id, moreRulePages),
    ...(parsed.has('show-all') ? {} : { limit: mostShown }),
    ...(terminal.hasLinks && isForTerminal ? { linkTo: (path: string) => pathToFileURL(join(root, path)).href } : {}),
  });
}
