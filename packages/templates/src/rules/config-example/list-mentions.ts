import type { CodeBlock, Document, Span } from '@signpost/model';

/** A config file that a document names where people copy from: in a code span or a command. */
export interface Mention extends Span {
  /** As written, without `./`. */
  readonly path: string;
}

const shell = /^(?:bash|sh|shell|zsh|console|shell-session|powershell|fish)$/i;
const codeSpan = /(`{1,2})([^`\n]+)\1/g;
const word = /[^\s"'`=,;()<>]+/g;
const config = /\.(?:ya?ml|jsonc?|toml)$/i;
/** Patterns, variables, places of one machine, addresses, the folder above, hidden folders, names to be replaced. */
const open = /[*?{}[\]$|~:\\…%#@!]|\.\.|^[/.]|(?:^|[-_/])(?:x{2,}|your|my|foo|bar)(?=[-_./])/i;

function listWords(text: string, start: number, end: number): readonly Mention[] {
  return Array.from(text.slice(start, end).matchAll(word)).flatMap(({ 0: found, index }) => {
    const written = found.replace(/[.]+$/, '');
    const lead = written.startsWith('./') ? 2 : 0;
    const path = written.slice(lead);
    if (!path.includes('/') || !config.test(path) || open.test(path)) return [];
    const at = start + index + lead;
    return [{ path, start: at, end: at + path.length }];
  });
}

function listInSpans(text: string, start: number, end: number): readonly Mention[] {
  return Array.from(text.slice(start, end).matchAll(codeSpan)).flatMap(({ 1: mark = '', 2: code = '', index }) => {
    const at = start + index + mark.length;
    return listWords(text, at, at + code.length);
  });
}

/** The config files that a document names in code spans and commands, with a folder; links and includes have rules of their own. */
export function listMentions({ text, code }: Document): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  for (const { span, contentSpan, language } of code.toSorted(
    (a: CodeBlock, b: CodeBlock) => a.span.start - b.span.start,
  )) {
    if (span.start > at) mentions.push(...listInSpans(text, at, span.start));
    if (shell.test(language)) mentions.push(...listWords(text, Math.max(at, contentSpan.start), contentSpan.end));
    at = Math.max(at, span.end);
  }
  return [...mentions, ...listInSpans(text, at, text.length)];
}
