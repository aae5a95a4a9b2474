import { assertNever, type Diagnostic, type LineIndex, type Severity } from '@signpost/model';
import { makeVisible } from '../make-visible.ts';

/** The words that editors know from compilers. */
function wordOf(severity: Severity): string {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'info':
      return 'note';
    default:
      return assertNever(severity);
  }
}

/** A finding as one line, without its end: `path:line:column: error: message (hint) [rule]`. */
export function renderLine(diagnostic: Diagnostic, path: string, lines: LineIndex): string {
  const { rule, severity, range, message, hint } = diagnostic;
  const { line, column } = lines.pointAt(range.start);
  const text = `${message}${hint === undefined ? '' : ` (${hint})`} [${rule}]`;
  return `${makeVisible(path)}:${line}:${column}: ${wordOf(severity)}: ${makeVisible(text)}`;
}
