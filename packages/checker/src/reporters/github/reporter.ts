import { assertNever, type Diagnostic, type LineIndex, type Severity } from '@signpost/model';
import { indexTexts } from '../index-texts.ts';
import { makeVisible } from '../make-visible.ts';
import { defineReporter } from '../reporter.ts';

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
    .map(makeVisible)
    .join('\n');
  return `::${commandOf(severity)} ${list}::${escapeData(body)}\n`;
}

/** Annotations on the lines of a pull request, as a workflow's log commands. */
export const reporter = defineReporter({
  id: 'github',
  summary: 'Annotations for GitHub Actions, one line for each finding.',
  render({ diagnostics, texts }, { showPath }) {
    const linesOf = indexTexts(texts);
    return diagnostics
      .map((diagnostic) => renderAnnotation(diagnostic, showPath(diagnostic.path), linesOf(diagnostic.path)))
      .join('');
  },
});
