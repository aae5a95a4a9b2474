import type { Checked, Counts, GroupResult, Verdict } from '../../verdict/verdict.ts';
import type { Paint } from './paint.ts';

const nameWidth = 12;

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

function describeGroup({ group, counts }: GroupResult, { links, files }: Checked): string {
  const findings = counts.errors + counts.warnings + counts.infos;
  const where = count(files, 'file');
  if (group !== 'links') return findings === 0 ? where : `${count(findings, 'finding')} in ${where}`;
  if (links === 0 && findings === 0) return `no links to check in ${where}`;
  const are = links === 1 ? 'is' : 'are';
  return findings === 0
    ? `${count(links, 'link')} in ${where} ${are} valid`
    : `${findings} of ${count(links, 'link')} in ${where} ${findings === 1 ? 'is' : 'are'} broken`;
}

function markOf({ errors, warnings }: Counts, paint: Paint): string {
  if (errors > 0) return paint.red('✖');
  return warnings > 0 ? paint.yellow('⚠') : paint.green('✔');
}

function renderTotal({ counts, fixable, diagnostics, exitCode }: Verdict, paint: Paint): string {
  const { errors, warnings, infos } = counts;
  const parts = [
    errors > 0 ? count(errors, 'error') : undefined,
    warnings > 0 ? count(warnings, 'warning') : undefined,
    infos > 0 ? count(infos, 'note') : undefined,
  ].filter((part) => part !== undefined);
  if (exitCode === 0) {
    const passed = `${paint.green('✔')} All documentation checks passed`;
    return `${passed}${parts.length === 0 ? '' : `, with ${parts.join(', ')}`}\n`;
  }
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  const fixes = fixable === 0 ? '' : `, ${fixable} with a fix`;
  return `\n${parts.join(', ')}${fixes}. Explain one: signpost explain ${first?.rule ?? ''}\n`;
}

/** The lines after the findings: what each group came to, and the whole. */
export function renderSummary(verdict: Verdict, paint: Paint): string {
  const { groups, checked } = verdict;
  if (checked.files === 0 && verdict.diagnostics.length === 0) {
    return `${paint.green('✔')} nothing to check: there is no Markdown or reStructuredText document\n`;
  }
  const rows = groups.map(
    (group) => `${markOf(group.counts, paint)} ${group.group.padEnd(nameWidth)} ${describeGroup(group, checked)}\n`,
  );
  return rows.join('') + renderTotal(verdict, paint);
}
