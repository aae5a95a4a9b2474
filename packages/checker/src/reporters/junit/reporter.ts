import type { Diagnostic, LineIndex } from '@signpost/model';
import type { Verdict } from '../../verdict/verdict.ts';
import { count } from '../describe-counts.ts';
import { indexTexts } from '../index-texts.ts';
import { makeVisible } from '../make-visible.ts';
import { defineReporter } from '../reporter.ts';

/** Text and attributes alike; what XML cannot hold at all was made visible before. */
function escapeXml(text: string): string {
  return makeVisible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

function renderAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function renderCase(diagnostic: Diagnostic, file: string, lines: LineIndex, fails: boolean): string {
  const { rule, severity, range, message, note, hint, url } = diagnostic;
  const { line, column } = lines.pointAt(range.start);
  const attributes = { classname: file, name: `${rule} ${line}:${column}`, file, line };
  const rows = [`${file}:${line}:${column}`, message, note, hint, url].filter((row) => row !== undefined);
  const body = rows.map((row) => `${escapeXml(row)}\n`).join('');
  const inner = fails
    ? `      <failure${renderAttributes({ type: rule, message })}>${body}</failure>\n`
    : `      <system-out>${escapeXml(severity)}: ${body}</system-out>\n`;
  return `    <testcase${renderAttributes(attributes)}>\n${inner}    </testcase>\n`;
}

function renderSuite(name: string, cases: readonly string[], failures: number): string {
  const attributes = renderAttributes({ name, tests: cases.length, failures, errors: 0, skipped: 0 });
  return `  <testsuite${attributes}>\n${cases.join('')}  </testsuite>\n`;
}

/** A group of rules without a finding is a test that passed, so that a clean run is not a run without tests. */
function renderPassed({ groups, checked }: Verdict): string[] {
  const passed = groups.filter(({ counts }) => counts.errors + counts.warnings + counts.infos === 0);
  return passed.map(({ group }) => {
    const output = `<system-out>${count(checked.files, 'file')}</system-out>`;
    return `    <testcase${renderAttributes({ classname: 'signpost', name: group })}>${output}</testcase>\n`;
  });
}

/** For the test reports of CI servers: a suite for each file, a failed test for each error. */
export const reporter = defineReporter({
  id: 'junit',
  summary: 'JUnit XML for the test reports of CI servers.',
  render(verdict, { showPath }) {
    const { diagnostics, counts, exitCode } = verdict;
    const linesOf = indexTexts(verdict.texts);
    const areWarningsFatal = exitCode === 1 && counts.errors === 0;
    const fails = ({ severity }: Diagnostic): boolean =>
      severity === 'error' || (severity === 'warning' && areWarningsFatal);
    const suites = [...Map.groupBy(diagnostics, ({ path }) => path)].map(([path, found]) => {
      const cases = found.map((one) => renderCase(one, showPath(path), linesOf(path), fails(one)));
      return renderSuite(showPath(path), cases, found.filter(fails).length);
    });
    const passed = renderPassed(verdict);
    const failures = diagnostics.filter(fails).length;
    const totals = { name: 'signpost', tests: diagnostics.length + passed.length, failures, errors: 0 };
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<testsuites${renderAttributes(totals)}>\n`,
      ...(passed.length === 0 ? [] : [renderSuite('signpost', passed, 0)]),
      ...suites,
      '</testsuites>\n',
    ].join('');
  },
});
