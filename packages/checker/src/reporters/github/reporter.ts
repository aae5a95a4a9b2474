import { assertNever, type Diagnostic, type LineIndex, type Severity } from '@signpost/model';
import { renderLine } from '../compact/render-line.ts';
import { count, describeBaselines, describeCounts } from '../describe-counts.ts';
import { indexTexts } from '../index-texts.ts';
import { makeVisible } from '../make-visible.ts';
import { defineReporter } from '../reporter.ts';

/** GitHub shows so many annotations of a kind for one step, and drops the others without a word. */
const mostAnnotations = 10;
const mostUnits = 4000;

function commandOf(severity: Severity): string {
  switch (severity) {
    case 'error':
      return 'error';
    case 'warning':
      return 'warning';
    case 'info':
      return 'notice';
    default:
      return assertNever(severity);
  }
}

/** The runner splits commands at line ends and decodes `%`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Properties are also split at `:` and `,`. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line of the log that the runner takes for text: an old form of its commands counts anywhere in a line. */
function escapeLine(text: string): string {
  return text.replaceAll('##[', '## [');
}

function shortenBody(text: string): string {
  return text.length <= mostUnits ? text : `${text.slice(0, mostUnits).toWellFormed()}\u2026`;
}

function renderAnnotation(diagnostic: Diagnostic, file: string, lines: LineIndex): string {
  const { rule, severity, range, message, note, hint } = diagnostic;
  const start = lines.pointAt(range.start);
  const end = lines.pointAt(range.end);
  const properties = [
    ['file', file],
    ['line', String(start.line)],
    ['endLine', String(end.line)],
    // GitHub refuses columns on an annotation of several lines.
    ...(start.line === end.line
      ? [['col', String(start.column)] as const, ['endColumn', String(end.column)] as const]
      : []),
    ['title', rule],
  ] as const;
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(makeVisible(value))}`).join(',');
  const body = [message, note, hint]
    .filter((line) => line !== undefined)
    .map((line) => shortenBody(makeVisible(line)))
    .join('\n');
  return `::${commandOf(severity)} ${list}::${escapeData(body)}\n`;
}

/** The findings that become annotations, and the others; the order is kept in both. */
function splitAtLimit(diagnostics: readonly Diagnostic[]): readonly [Diagnostic[], Diagnostic[]] {
  const used = { error: 0, warning: 0, info: 0 };
  const annotated: Diagnostic[] = [];
  const others: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    used[diagnostic.severity] += 1;
    (used[diagnostic.severity] <= mostAnnotations ? annotated : others).push(diagnostic);
  }
  return [annotated, others];
}

/** Annotations on the lines of a pull request, as a workflow's log commands. */
export const reporter = defineReporter({
  id: 'github',
  summary: 'Annotations for GitHub Actions; what GitHub would drop as lines of the log.',
  render(verdict, { showPath }) {
    const linesOf = indexTexts(verdict.texts);
    const [annotated, others] = splitAtLimit(verdict.diagnostics);
    const annotations = annotated.map((one) => renderAnnotation(one, showPath(one.path), linesOf(one.path)));
    if (others.length === 0) return annotations.join('');
    // Each line begins with a word of ours: none can be a command, whatever a file is called.
    const rest = others.map((one) => `• ${escapeLine(renderLine(one, showPath(one.path), linesOf(one.path)))}\n`);
    return [
      ...annotations,
      `::group::${count(others.length, 'finding')} more than GitHub shows as annotations\n`,
      ...rest,
      '::endgroup::\n',
      `${[describeCounts(verdict.counts), ...describeBaselines(verdict)].join('; ')}\n`,
    ].join('');
  },
});
