import { lineEndBefore } from '../../../edit/insertion.ts';
import { appendLines } from '../../edit/append-lines.ts';

/** A line that ends a script before its end: what is appended below it would never run. A redirection of `exec` does not. */
const leaving = /^(?:exit\b|exec[^\S\r\n]+(?!\d*[<>])\S).*$/m;
const head = /^(?:#[^\n]*(?:\n|$)|[^\S\n]*\n)*/;

/** Adds a command at the end of a script of which any failing command is the end, as husky runs them. */
export function addToScript(text: string, command: string): string {
  const at = leaving.exec(text)?.index;
  if (at === undefined) return appendLines(text, command, 0);
  return `${text.slice(0, at)}${command}${lineEndBefore(text, at)}${text.slice(at)}`;
}

/**
 * Adds a command at the start of a script, below its comments, and ends the script where it fails: the last command of a script
 * decides how it ends, and that must stay the one that its author wrote.
 */
export function addToScriptStart(text: string, command: string): string {
  const at = head.exec(text)?.[0].length ?? 0;
  const end = lineEndBefore(text, text.length);
  const before = text.slice(0, at);
  const parting = before === '' || before.endsWith('\n') ? '' : end;
  return `${before}${parting}${command} || exit $?${end}${text.slice(at)}`;
}

/** Whether a script is one of a shell: it says so in its first line, or nothing. */
export function isShellScript(text: string): boolean {
  return !text.startsWith('#!') || /^#![^\n]*\b(?:sh|bash|dash|zsh|ksh)\b/.test(text);
}
