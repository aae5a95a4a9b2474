import type { Span } from '@signpost/model';
import { endOf, skipToken } from '../../project/dialects/config/skip-script.ts';

/** One attribute of JSX whose value is a literal; the span is that of the value without its quotes. */
export interface JsxAttribute {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** A tag of JSX; a fragment has no name. */
export interface JsxTag {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'whole';
  readonly attributes: readonly JsxAttribute[];
  /** Whether a part of it is an expression, which HTML does not know. */
  readonly hasExpression: boolean;
  readonly end: number;
}

const start = /<(\/?)([A-Za-z][\w.:-]*)?\s*/y;
const attributeName = /[A-Za-z_:$@][\w:.$@-]*/y;
const space = /\s*/y;
const literal = /^\{\s*(?:"([^"\\\n]*)"|'([^'\\\n]*)'|`([^`\\$]*)`)\s*\}$/;
/** No tag that people write is longer. */
const longest = 20_000;

/** So many characters may be read in vain; without a limit what is not closed would be looked for again and again. */
export interface Patience {
  left: number;
}

/** The offset after the brace that closes the one at `open`; nothing where none does. */
export function findClosingBrace(text: string, open: number, until = text.length): number | undefined {
  let depth = 0;
  let before = '';
  for (let at = open; at < until;) {
    const character = text[at] ?? '';
    if (character === '{') depth += 1;
    if (character === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
    at = skipToken(text, at, before);
    if (!/\s/.test(character)) before = character;
  }
  return undefined;
}

function closeBrace(text: string, open: number, until: number, patience: Patience): number | undefined {
  if (patience.left <= 0) return undefined;
  const end = findClosingBrace(text, open, until);
  if (end === undefined) patience.left -= until - open;
  return end;
}

interface Value {
  readonly attribute?: Omit<JsxAttribute, 'name'>;
  readonly isExpression: boolean;
  readonly end: number;
}

function readValue(text: string, at: number, until: number, patience: Patience): Value | undefined {
  const quote = text[at];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, at + 1);
    if (close === -1 || close > until) return undefined;
    const value = text.slice(at + 1, close);
    return { attribute: { value, span: { start: at + 1, end: close } }, isExpression: false, end: close + 1 };
  }
  const end = quote === '{' ? closeBrace(text, at, until, patience) : undefined;
  if (end === undefined) return undefined;
  const match = literal.exec(text.slice(at, end));
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  if (value === undefined) return { isExpression: true, end };
  const from = text.indexOf(value, at + 1);
  return { attribute: { value, span: { start: from, end: from + value.length } }, isExpression: true, end };
}

/** Reads the tag of JSX that begins at an offset; nothing where none does. */
export function readJsxTag(text: string, at: number, patience: Patience): JsxTag | undefined {
  start.lastIndex = at;
  const opening = start.exec(text);
  if (opening === null) return undefined;
  const [, slash = '', name = ''] = opening;
  const until = Math.min(text.length, at + longest);
  const attributes: JsxAttribute[] = [];
  let hasExpression = false;
  for (let here = start.lastIndex; here < until; here = endOf(space, text, here)) {
    if (text[here] === '>') {
      return { name, kind: slash === '/' ? 'close' : 'open', attributes, hasExpression, end: here + 1 };
    }
    if (text.startsWith('/>', here)) return { name, kind: 'whole', attributes, hasExpression, end: here + 2 };
    if (text[here] === '{') {
      const end = closeBrace(text, here, until, patience);
      if (end === undefined) return undefined;
      hasExpression = true;
      here = end;
      continue;
    }
    const nameEnd = endOf(attributeName, text, here);
    if (nameEnd === here || name === '') return undefined;
    const equals = endOf(space, text, nameEnd);
    if (text[equals] !== '=') {
      here = nameEnd;
      continue;
    }
    const value = readValue(text, endOf(space, text, equals + 1), until, patience);
    if (value === undefined) return undefined;
    hasExpression ||= value.isExpression;
    if (value.attribute !== undefined) attributes.push({ name: text.slice(here, nameEnd), ...value.attribute });
    here = value.end;
  }
  return undefined;
}
