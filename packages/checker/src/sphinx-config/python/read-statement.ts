import { assign, augment } from './assign.ts';
import { changeByMethod } from './change-by-method.ts';
import { unknownValue } from './python-value.ts';
import { blur, listNames, type Statement } from './statement.ts';
import { isToken } from './value-cursor.ts';

const augmented = /^(?:\*\*|\/\/|>>|<<|[-+*/%&|^@])=$/;
const ignored: ReadonlySet<string> = new Set([
  'pass',
  'assert',
  'raise',
  'return',
  'global',
  'nonlocal',
  'break',
  'continue',
]);

function bindImports(statement: Statement): void {
  const { tokens, names, certainty, from, end } = statement;
  const start = isToken(tokens[from], 'from')
    ? tokens.findIndex((token, at) => at > from && isToken(token, 'import'))
    : from;
  for (let at = start + 1; at < end; at += 1) {
    const name = tokens[at];
    if (name?.kind !== 'name' || name.text === 'as') continue;
    const isRenamed = isToken(tokens[at + 1], 'as');
    const isInner = isToken(tokens[at - 1], '.');
    if (!isRenamed && !isInner) names.assign(name.text, [unknownValue], certainty);
  }
}

function remove(statement: Statement): void {
  const { tokens, names, certainty, from, end } = statement;
  const whole = new Set(listNames(statement, from + 1, end));
  for (const name of whole) names.forget(name, certainty);
  const first = tokens[from + 1];
  if (first?.kind === 'name' && !whole.has(first.text) && names.get(first.text) !== undefined) {
    names.change(first.text, certainty, blur);
  }
}

/** Marks outside of brackets that make a statement an assignment. */
interface Marks {
  readonly equals: readonly number[];
  readonly colon: number | undefined;
  readonly augment: number | undefined;
}

function findMarks({ tokens, closers, from, end }: Statement): Marks {
  const equals: number[] = [];
  let colon: number | undefined;
  let augmenting: number | undefined;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    if (token.text === '=') equals.push(at);
    else if (equals.length === 0 && token.text === ':') colon ??= at;
    else if (equals.length === 0 && augmented.test(token.text)) augmenting ??= at;
    at = closers.get(at) ?? at;
  }
  return { equals, colon, augment: augmenting };
}

/** Applies what one simple statement does to the names; what it does beside is not looked at. */
export function readStatement(statement: Statement): void {
  const first = statement.tokens[statement.from];
  if (statement.from >= statement.end || first === undefined) return;
  if (first.kind === 'name') {
    if (ignored.has(first.text)) return;
    if (first.text === 'import' || first.text === 'from') return bindImports(statement);
    if (first.text === 'del') return remove(statement);
  }
  const marks = findMarks(statement);
  if (marks.augment !== undefined) augment(statement, marks.augment);
  else if (marks.equals.length > 0) assign(statement, marks.equals, marks.colon);
  else if (marks.colon === undefined) changeByMethod(statement);
}
