import { addValues } from './combine-values.ts';
import { unknownValue, type PythonValue } from './python-value.ts';
import { readCall, readDisplay, readParentheses } from './read-display.ts';
import { readNumber } from './read-number.ts';
import { closerOf, isAt, isToken, skip, type ValueContext, type ValueCursor } from './value-cursor.ts';

/** Python's own limit is 200 brackets; what is deeper than this is not looked into. */
const deepest = 150;

const constants: ReadonlyMap<string, PythonValue> = new Map([
  ['True', { kind: 'boolean', value: true }],
  ['False', { kind: 'boolean', value: false }],
  ['None', { kind: 'none' }],
]);

/** The one value that a name has; of several lists all that any of them holds. */
function readName({ names, budget }: ValueCursor, name: string): PythonValue {
  const [first, ...others] = names.get(name)?.values ?? [];
  if (first === undefined || others.length === 0) return first ?? unknownValue;
  return others.reduce((left, right) => (left.kind === 'list' ? addValues(left, right, budget) : unknownValue), first);
}

function readStrings(cursor: ValueCursor, end: number): PythonValue {
  const parts: string[] = [];
  let isKnown = true;
  for (; cursor.at < end; cursor.at += 1) {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== 'string') break;
    isKnown &&= token.value !== undefined;
    parts.push(token.value ?? '');
  }
  return isKnown ? { kind: 'string', value: parts.join('') } : unknownValue;
}

function readBracket(cursor: ValueCursor, read: (cursor: ValueCursor, close: number) => PythonValue): PythonValue {
  const close = closerOf(cursor, cursor.at);
  cursor.at += 1;
  cursor.depth += 1;
  const value = cursor.depth > deepest ? unknownValue : read(cursor, close);
  cursor.depth -= 1;
  cursor.at = close + 1;
  return value;
}

function readWord(cursor: ValueCursor, end: number, text: string): PythonValue {
  cursor.at += 1;
  const constant = constants.get(text);
  if (constant !== undefined) return constant;
  const isCall = isAt(cursor, end, '(') && cursor.names.get(text) === undefined;
  return isCall ? readBracket(cursor, (inner, close) => readCall(inner, close, text)) : readName(cursor, text);
}

function readSigned(cursor: ValueCursor, end: number): PythonValue {
  const sign = isAt(cursor, end, '-') ? -1 : 1;
  cursor.at += 1;
  const token = cursor.at < end ? cursor.tokens[cursor.at] : undefined;
  if (token?.kind !== 'number') return unknownValue;
  cursor.at += 1;
  return readNumber(token.text, sign);
}

/** One literal, name or bracket; at anything else the cursor stays, or stops within it. */
function readTerm(cursor: ValueCursor, end: number): PythonValue {
  const token = cursor.at < end ? cursor.tokens[cursor.at] : undefined;
  if (token === undefined) return unknownValue;
  if (token.kind === 'string') return readStrings(cursor, end);
  if (token.kind === 'name') return readWord(cursor, end, token.text);
  if (token.kind === 'number') {
    cursor.at += 1;
    return readNumber(token.text, 1);
  }
  if (isToken(token, '(')) return readBracket(cursor, readParentheses);
  if (isToken(token, '[') || isToken(token, '{')) return readBracket(cursor, readDisplay(token.text));
  return isToken(token, '-') || isToken(token, '+') ? readSigned(cursor, end) : unknownValue;
}

/** Steps over `.name`, `(…)` and `[…]` behind a term; what they make of it is unknown. */
function readPostfix(cursor: ValueCursor, end: number, value: PythonValue): PythonValue {
  let made = value;
  for (;;) {
    if (isAt(cursor, end, '.')) cursor.at += 2;
    else if (isAt(cursor, end, '(') || isAt(cursor, end, '[')) cursor.at = closerOf(cursor, cursor.at) + 1;
    else return made;
    made = unknownValue;
  }
}

function readSum(cursor: ValueCursor, end: number): PythonValue {
  const readNext = (): PythonValue => readPostfix(cursor, end, readTerm(cursor, end));
  let sum = readNext();
  while (skip(cursor, end, '+')) sum = addValues(sum, readNext(), cursor.budget);
  return sum;
}

/** A cursor over the tokens of a line. */
export function openCursor(context: ValueContext, at: number): ValueCursor {
  const { tokens, closers, names, budget } = context;
  return { tokens, closers, names, budget, at, depth: 0, readSum };
}
