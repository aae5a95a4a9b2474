import type { Diagnostic, LineIndex, Related } from '@signpost/model';
import { countSeverities } from '../../verdict/count-severities.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { count, describeBaselines, describeCounts } from '../describe-counts.ts';
import { indexTexts } from '../index-texts.ts';
import { defineReporter } from '../reporter.ts';
import { writeAddress, writeCell, writeCode, writeMessage } from './escape-markdown.ts';
import { isRepeat, renderRepeats } from './render-repeats.ts';

type Files = ReadonlyMap<string, readonly Diagnostic[]>;

function renderSummary(verdict: Verdict): string[] {
  const { checked, counts, fixable, suppressed, groups } = verdict;
  const files = count(checked.files, 'file');
  const hasLinks = groups.some(({ group }) => group === 'links');
  const found = describeCounts(counts);
  const hidden = suppressed.length === 0 ? [] : [`${count(suppressed.length, 'finding')} suppressed by comments`];
  return [
    `- **Checked:** ${hasLinks ? `${count(checked.links, 'link')} in ${files}` : files}`,
    `- **Found:** ${found === '' ? 'nothing' : found}${fixable === 0 ? '' : `, ${fixable} with a fix (\`signpost check --fix\`)`}`,
    ...[...describeBaselines(verdict), ...hidden].map((sentence) => `- ${writeMessage(sentence)}`),
  ];
}

function renderTable(files: Files, showPath: (path: string) => string): string[] {
  const rows = [...files].map(([path, found]) => {
    const { errors, warnings, infos } = countSeverities(found);
    return `| [${writeCell(showPath(path))}](${writeAddress(showPath(path))}) | ${errors} | ${warnings} | ${infos} |`;
  });
  return ['| File | Errors | Warnings | Notes |', '| --- | ---: | ---: | ---: |', ...rows];
}

function renderFinding(diagnostic: Diagnostic, lines: LineIndex): string[] {
  const { rule, severity, range, message, note, hint, fix } = diagnostic;
  const { line, column } = lines.pointAt(range.start);
  const rest = [note, hint, fix === undefined ? undefined : `fix: ${fix.title}`].filter((text) => text !== undefined);
  return [
    `- ${line}:${column} **${severity}** ${writeMessage(message)} (${writeCode(rule)})`,
    ...rest.map((text) => `  - ${writeMessage(text)}`),
  ];
}

/** The pages of the rules with findings. */
function renderRules({ diagnostics, rules }: Verdict): string[] {
  const pages = new Map(diagnostics.map(({ rule, url }) => [rule, url]));
  return rules.flatMap(({ id, summary }) => {
    const page = pages.get(id);
    if (page === undefined) return [];
    return `- [${writeCode(id)}](<${encodeURI(page.toWellFormed())}>)${summary === undefined ? '' : `: ${summary}`}`;
  });
}

/** A report to keep or to send: what was checked, a table of the files, each finding with what to do. */
export const reporter = defineReporter({
  id: 'markdown',
  summary: 'A report in Markdown: summary, table of files, findings with hints.',
  render(verdict, { showPath }) {
    const linesOf = indexTexts(verdict.texts);
    const files = Map.groupBy(verdict.diagnostics, ({ path }) => path);
    const linkTo = (path: string): string => `[${writeCode(showPath(path))}](${writeAddress(showPath(path))})`;
    const linkToPlace = ({ path, range }: Pick<Related, 'path' | 'range'>): string => {
      const { line, column } = linesOf(path).pointAt(range.start);
      return `${linkTo(path)} ${line}:${column}`;
    };
    const single = Map.groupBy(
      verdict.diagnostics.filter((diagnostic) => !isRepeat(diagnostic)),
      ({ path }) => path,
    );
    const findings = [...single].flatMap(([path, found]) =>
      ['', `### ${linkTo(path)}`, ''].concat(found.flatMap((one) => renderFinding(one, linesOf(path)))),
    );
    const rows = [
      '# Documentation check',
      '',
      ...renderSummary(verdict),
      ...(files.size === 0
        ? ['', 'All documentation checks passed.']
        : [
            '',
            '## Files',
            '',
            ...renderTable(files, showPath),
            ...renderRepeats(verdict.diagnostics, linkToPlace),
            ...(findings.length === 0 ? [] : ['', '## Findings', ...findings]),
            '',
            '## Rules',
            '',
            ...renderRules(verdict),
          ]),
    ];
    return rows.map((row) => `${row}\n`).join('');
  },
});
