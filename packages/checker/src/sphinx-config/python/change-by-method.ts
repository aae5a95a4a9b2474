import { extendSequence, iterate, updateDict } from './combine-values.ts';
import { isSequence, unknownValue, type PythonValue } from './python-value.ts';
import { readMapping } from './read-display.ts';
import { readElements } from './read-elements.ts';
import { openCursor } from './read-value.ts';
import { blur, type Statement } from './statement.ts';
import { closerOf, isToken } from './value-cursor.ts';

type Change = (value: PythonValue) => PythonValue;

function without(value: PythonValue, removed: PythonValue): PythonValue {
  if (!isSequence(value) || removed.kind !== 'string') return blur(value);
  const isEqual = (item: PythonValue): boolean => item.kind === 'string' && item.value === removed.value;
  const at = value.items.findIndex(isEqual);
  return at === -1 ? blur(value) : { ...value, items: value.items.toSpliced(at, 1) };
}

function withEntry(value: PythonValue, key: PythonValue, made: PythonValue, { budget }: Statement): PythonValue {
  if (key.kind !== 'string' || (value.kind === 'dict' && value.entries.has(key.value))) return value;
  return updateDict(value, { kind: 'dict', entries: new Map([[key.value, made]]), isComplete: true }, budget);
}

/** What a method makes of the value that it is called on; undefined for one that is not known to change it so. */
function readChange(statement: Statement, method: string, open: number): Change | undefined {
  const { budget } = statement;
  const close = closerOf(statement, open);
  const cursor = openCursor(statement, open + 1);
  if (method === 'update') {
    const mapping = readMapping(openCursor(statement, open + 1), close);
    const { items } = readElements(cursor, close);
    const more = iterate(items[0] ?? unknownValue, budget);
    return (value) =>
      value.kind === 'set'
        ? extendSequence(value, more.items, more.isComplete, budget)
        : updateDict(value, mapping, budget);
  }
  const { items } = readElements(cursor, close);
  const [first = unknownValue, second = unknownValue] = items;
  switch (method) {
    case 'append':
    case 'add':
      return (value) => extendSequence(value, [first], true, budget);
    case 'extend': {
      const more = iterate(first, budget);
      return (value) => extendSequence(value, more.items, more.isComplete, budget);
    }
    case 'insert':
      return (value) => extendSequence(value, [second], true, budget);
    case 'remove':
    case 'discard':
      return (value) =>
        budget.take(isSequence(value) ? value.items.length : 0) ? without(value, first) : unknownValue;
    case 'setdefault':
      return (value) => withEntry(value, first, second, statement);
    default:
      return undefined;
  }
}

/** `name.append(x)` and its like. The place of an `insert` is not kept: no setting of Sphinx depends on it. */
export function changeByMethod(statement: Statement): void {
  const { tokens, names, certainty, from, end } = statement;
  const [name, dot, method] = tokens.slice(from, from + 3);
  if (name?.kind !== 'name' || (names.get(name.text) === undefined && !isToken(dot, '.'))) return;
  const isCall = isToken(dot, '.') && isToken(tokens[from + 3], '(') && closerOf(statement, from + 3) === end - 1;
  const change = isCall && method?.kind === 'name' ? readChange(statement, method.text, from + 3) : undefined;
  if (change !== undefined) names.change(name.text, certainty, change);
  else if (names.get(name.text) !== undefined && !isToken(dot, '(')) names.change(name.text, certainty, blur);
}
