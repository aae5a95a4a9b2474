import type { Diagnostic, LineIndex } from '@signpost/model';
import { levelOf } from '../level-of.ts';
import { makeVisible } from '../make-visible.ts';

/** A finding as one line, without its end: `path:line:column: error: message (hint) [rule]`. */
export function renderLine(diagnostic: Diagnostic, path: string, lines: LineIndex): string {
  const { rule, severity, range, message, hint } = diagnostic;
  const { line, column } = lines.pointAt(range.start);
  const text = `${message}${hint === undefined ? '' : ` (${hint})`} [${rule}]`;
  return `${makeVisible(path)}:${line}:${column}: ${levelOf(severity)}: ${makeVisible(text)}`;
}
