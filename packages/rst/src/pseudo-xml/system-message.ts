import type { Diagnostic, DiagnosticLevel } from '../diagnostics/diagnostic.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';

const levels: Readonly<Record<DiagnosticLevel, number>> = { info: 1, warning: 2, error: 3, severe: 4 };
const unknown = new Set(['unknown-directive', 'unknown-role', 'unimplemented-role']);

function message(diagnostic: Diagnostic, source: string, level: DiagnosticLevel, quoted: boolean): Element {
  const { ids, backrefs, line, quote } = diagnostic;
  const attributes = { level: levels[level], line, source, type: level.toUpperCase() };
  const children = [element('paragraph', {}, [diagnostic.message])];
  if (!quoted) {
    return element('system_message', attributes, children);
  }
  if (quote !== null) {
    children.push(element('literal_block', { 'xml:space': 'preserve' }, [quote]));
  }
  return element('system_message', { ...attributes, ids, backrefs }, children);
}

/** What docutils shows for a diagnostic: of an unknown name it says first that it looks further, and then that it failed. */
export function toSystemMessages(diagnostic: Diagnostic, source: string): Element[] {
  if (unknown.has(diagnostic.code) && diagnostic.level === 'info') {
    return [message(diagnostic, source, 'info', false), message(diagnostic, source, 'error', true)];
  }
  return [message(diagnostic, source, diagnostic.level, true)];
}
