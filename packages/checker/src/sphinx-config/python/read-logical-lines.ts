import { decodeString } from './decode-string.ts';
import { scanFormattedString, scanString, type ScannedString } from './scan-string.ts';

/** One word of the file. A string without a value is one that only running it would tell, or bytes. */
export type Token =
  | { readonly kind: 'name' | 'number' | 'mark'; readonly text: string }
  | { readonly kind: 'string'; readonly text: ''; readonly value: string | undefined };

/** A line as Python counts them: brackets and a backslash carry it over the end of a line of text. */
export interface LogicalLine {
  /** The columns before its first token; a tab leads to the next multiple of eight. */
  readonly indent: number;
  readonly tokens: readonly Token[];
  /** Where the bracket that opens at a token closes, by token. */
  readonly closers: ReadonlyMap<number, number>;
}

const blank = /[ \t\f]+|#[^\n]*|\\\n/y;
const word = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const number = /\.?\d[\w.]*(?:(?<=[eE])[+-]\d[\w.]*)?/y;
const mark = /\*\*=?|\/\/=?|>>=?|<<=?|[-+*/%&|^@=!<>:]=|->|\.\.\.|[^]/y;
const stringPrefix = /^(?:[urbft]|[bft]r|r[bft])$/i;
const tabWidth = 8;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** A template of either kind has a value only where it has no hole. */
function readValue(prefix: string, { body }: ScannedString): string | undefined {
  const letters = prefix.toLowerCase();
  if (body === undefined || letters.includes('b') || letters.includes('t')) return undefined;
  if (letters.includes('f') && /[{}]/.test(body)) return undefined;
  return letters.includes('r') ? body : decodeString(body);
}

interface Taken {
  readonly token: Token;
  readonly end: number;
}

function takeToken(text: string, at: number): Taken {
  const name = matchAt(word, text, at);
  const quote = at + name.length;
  if ((name === '' || stringPrefix.test(name)) && (text[quote] === '"' || text[quote] === "'")) {
    const scanned = /[ft]/i.test(name) ? scanFormattedString(text, quote) : scanString(text, quote);
    return { token: { kind: 'string', text: '', value: readValue(name, scanned) }, end: scanned.end };
  }
  if (name !== '') return { token: { kind: 'name', text: name }, end: quote };
  const digits = matchAt(number, text, at);
  if (digits !== '') return { token: { kind: 'number', text: digits }, end: at + digits.length };
  const sign = matchAt(mark, text, at);
  return { token: { kind: 'mark', text: sign }, end: at + sign.length };
}

function measureIndent(spaces: string): number {
  let column = 0;
  for (const space of spaces) {
    if (space === '\t') column += tabWidth - (column % tabWidth);
    else column = space === '\f' ? 0 : column + 1;
  }
  return column;
}

const opening: ReadonlySet<string> = new Set(['(', '[', '{']);
const closing: ReadonlySet<string> = new Set([')', ']', '}']);

/** Splits a file into its logical lines, one after the other; empty ones and comments are left out. Nothing is refused. */
export function* readLogicalLines(source: string): Generator<LogicalLine> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let at = 0;
  while (at < text.length) {
    const indent = measureIndent(matchAt(/[ \t\f]*/y, text, at));
    const tokens: Token[] = [];
    const closers = new Map<number, number>();
    const open: number[] = [];
    while (at < text.length) {
      const skipped = matchAt(blank, text, at);
      if (skipped !== '') {
        at += skipped.length;
        continue;
      }
      if (text[at] === '\n') {
        at += 1;
        if (open.length === 0) break;
        continue;
      }
      const { token, end } = takeToken(text, at);
      if (token.kind === 'mark' && opening.has(token.text)) open.push(tokens.length);
      const opened = token.kind === 'mark' && closing.has(token.text) ? open.pop() : undefined;
      if (opened !== undefined) closers.set(opened, tokens.length);
      tokens.push(token);
      at = end;
    }
    if (tokens.length > 0) yield { indent, tokens, closers };
  }
}
