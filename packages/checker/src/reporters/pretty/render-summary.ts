import type { Checked, Counts, GroupResult, Verdict } from '../../verdict/verdict.ts';
import { count, describeBaselines, describeCounts } from '../describe-counts.ts';
import type { Paint } from './paint.ts';

const nameWidth = 12;

/** What is left out of the counts, in brackets. */
function describeHidden({ known, suppressed }: GroupResult): string {
  const parts = [
    known > 0 ? `${known} in the baseline` : undefined,
    suppressed > 0 ? `${suppressed} suppressed` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** Errors are broken links; warnings and notes are findings about links that may work. */
function describeLinks({ errors, warnings, infos }: Counts, hidden: number, { links, files }: Checked): string {
  const where = count(files, 'file');
  const others = warnings + infos;
  if (links === 0 && errors + others + hidden === 0) return `no links to check in ${where}`;
  const all = `${count(links, 'link')} in ${where}`;
  const broken = `${errors} of ${all} ${errors === 1 ? 'is' : 'are'} broken`;
  if (errors > 0) return others === 0 ? broken : `${broken}, ${count(others, 'more finding')}`;
  if (others > 0) return `${all}, ${count(others, 'finding')}`;
  if (hidden > 0) return `${Math.max(0, links - hidden)} of ${all} ${links - hidden === 1 ? 'is' : 'are'} valid`;
  return `${all} ${links === 1 ? 'is' : 'are'} valid`;
}

function describeGroup(result: GroupResult, checked: Checked): string {
  const { group, counts, known, suppressed } = result;
  const findings = counts.errors + counts.warnings + counts.infos;
  const where = count(checked.files, 'file');
  const isClean = group === 'duplicates' && findings + known + suppressed === 0;
  const plain =
    findings > 0 ? `${count(findings, 'finding')} in ${where}` : isClean ? `nothing repeated in ${where}` : where;
  return (group === 'links' ? describeLinks(counts, known + suppressed, checked) : plain) + describeHidden(result);
}

function markOf({ errors, warnings }: Counts, paint: Paint): string {
  if (errors > 0) return paint.red('✖');
  return warnings > 0 ? paint.yellow('⚠') : paint.green('✔');
}

function renderTotal({ counts, fixable, diagnostics, exitCode }: Verdict, paint: Paint): string {
  const parts = describeCounts(counts);
  if (exitCode === 0) {
    const passed = `${paint.green('✔')} All documentation checks passed`;
    return `${passed}${parts === '' ? '' : `, with ${parts}`}\n`;
  }
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  const fixes = fixable === 0 ? '' : `, ${fixable} with a fix`;
  return `\n${parts}${fixes}. Explain one: signpost explain ${first?.rule ?? ''}\n`;
}

/** The lines after the findings: what each group came to, the baseline, and the whole. */
export function renderSummary(verdict: Verdict, paint: Paint): string {
  const { groups, checked } = verdict;
  if (checked.files === 0 && verdict.diagnostics.length === 0) {
    return `${paint.green('✔')} nothing to check: there is no Markdown or reStructuredText document\n`;
  }
  const rows = groups.map(
    (group) => `${markOf(group.counts, paint)} ${group.group.padEnd(nameWidth)} ${describeGroup(group, checked)}\n`,
  );
  const baselines = describeBaselines(verdict).map((sentence) => `${paint.dim('•')} ${sentence}\n`);
  return rows.join('') + baselines.join('') + renderTotal(verdict, paint);
}
