import { lineStartOf, type UsageLocation } from '@signpost/model';
import { invalidTemplate } from '../messages/invalid-template.ts';
import { parseExpression } from './parse-expression.ts';
import type { Template, TemplatePart } from './template.ts';

/** A tag or the text between two; a block tag that stands alone on its line covers the whole line. */
interface Token {
  readonly kind: 'text' | 'tag';
  readonly text: string;
  readonly offset: number;
}

const tag = /\{\{((?:"[^"\n]*"|[^{}"\n])*)\}\}/g;
const blockTag = /^\s*(?:[#/]|else\s*$)/;

/** The range of a block tag with its line, where nothing else stands on it. */
function widenToLine(source: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const lineStart = lineStartOf(source, start);
  const newline = source.indexOf('\n', end);
  const lineEnd = newline === -1 ? source.length : newline + 1;
  const isAlone = source.slice(lineStart, start).trim() === '' && source.slice(end, lineEnd).trim() === '';
  return isAlone ? { start: lineStart, end: lineEnd } : { start, end };
}

function tokenize(source: string, fail: (offset: number, message: string) => never): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const pushText = (end: number): void => {
    const text = source.slice(at, end);
    const open = text.indexOf('{{');
    if (open !== -1) fail(at + open, 'this `{{` is not closed, or holds something that is not an expression');
    if (text !== '') tokens.push({ kind: 'text', text, offset: at });
  };
  for (const match of source.matchAll(tag)) {
    const [whole, inner = ''] = match;
    const end = match.index + whole.length;
    const range = blockTag.test(inner) ? widenToLine(source, match.index, end) : { start: match.index, end };
    pushText(range.start);
    tokens.push({ kind: 'tag', text: inner, offset: match.index + 2 });
    at = range.end;
  }
  pushText(source.length);
  return tokens;
}

/**
 * Reads a template: `{{ name | filter }}`, `{{#if name}}…{{else}}…{{/if}}`, `{{#each list}}…{{ this }}…{{/each}}`.
 * `locate` tells where an offset of the source stands.
 * @throws UsageError `invalid-template` at the place of the fault.
 */
export function parseTemplate(source: string, locate: (offset: number) => UsageLocation): Template {
  const fail = (offset: number, message: string): never => {
    throw invalidTemplate(message, locate(offset));
  };
  const tokens = tokenize(source, fail);
  let index = 0;

  const parseParts = (opened: string, openedAt: number, ends: readonly string[]): [TemplatePart[], string] => {
    const parts: TemplatePart[] = [];
    for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
      index += 1;
      const words = token.text.trim();
      if (token.kind === 'text') parts.push({ kind: 'text', text: token.text });
      else if (ends.includes(words)) return [parts, words];
      else if (/^(?:[#/]|else$)/.test(words)) parts.push(parseBlock(words, token.offset));
      else {
        const expression = parseExpression(token.text, token.offset);
        if (expression === undefined) return fail(token.offset, `\`{{${token.text}}}\` is not an expression`);
        parts.push({ kind: 'value', expression });
      }
    }
    return opened === '' ? [parts, ''] : fail(openedAt, `\`{{${opened}}}\` is never closed`);
  };

  const parseBlock = (words: string, offset: number): TemplatePart => {
    const [, keyword, name] = /^#(if|each)\s+([a-z][a-z0-9_.]*)$/.exec(words) ?? [];
    if (keyword === undefined || name === undefined) return fail(offset, `unexpected \`{{${words}}}\``);
    if (keyword === 'each') return { kind: 'each', name, offset, body: parseParts(words, offset, ['/each'])[0] };
    const [met, end] = parseParts(words, offset, ['else', '/if']);
    return { kind: 'if', name, offset, met, otherwise: end === 'else' ? parseParts(words, offset, ['/if'])[0] : [] };
  };

  return { parts: parseParts('', 0, [])[0], locate };
}
