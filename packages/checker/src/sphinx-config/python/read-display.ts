import { iterate, updateDict } from './combine-values.ts';
import { unknownValue, type PythonDict, type PythonValue } from './python-value.ts';
import { readElement, readElements, readWholeValue } from './read-elements.ts';
import { isToken, skip, type ValueCursor } from './value-cursor.ts';

/** Reads the inside of parentheses: a tuple, or the one value in them. */
export function readParentheses(cursor: ValueCursor, close: number): PythonValue {
  return cursor.at >= close ? { kind: 'tuple', items: [], isComplete: true } : readWholeValue(cursor, close);
}

function readList(cursor: ValueCursor, close: number): PythonValue {
  const { items, isComplete } = readElements(cursor, close);
  return { kind: 'list', items, isComplete };
}

function readBraces(cursor: ValueCursor, close: number): PythonValue {
  const entries = new Map<string, PythonValue>();
  const items: PythonValue[] = [];
  let isComplete = true;
  let isSet = false;
  while (cursor.at < close) {
    if (skip(cursor, close, '**')) {
      const spread = readElement(cursor, close) ?? unknownValue;
      const isAllowed = spread.kind === 'dict' && cursor.budget.take(spread.entries.size);
      if (isAllowed) for (const [key, value] of spread.entries) entries.set(key, value);
      isComplete &&= isAllowed && spread.isComplete;
    } else {
      const isSpread = skip(cursor, close, '*');
      const key = readElement(cursor, close, ':');
      if (skip(cursor, close, ':')) {
        const value = readElement(cursor, close);
        if (key?.kind === 'string' && value !== undefined) entries.set(key.value, value);
        else isComplete = false;
      } else {
        isSet = true;
        const more = isSpread
          ? iterate(key ?? unknownValue, cursor.budget)
          : { items: key === undefined ? [] : [key], isComplete: key !== undefined };
        const isAllowed = cursor.budget.take(more.items.length);
        if (isAllowed) for (const item of more.items) items.push(item);
        isComplete &&= isAllowed && more.isComplete;
      }
    }
    skip(cursor, close, ',');
  }
  return isSet ? { kind: 'set', items, isComplete } : { kind: 'dict', entries, isComplete };
}

/** How the inside of a display is read, by its opening bracket. */
export function readDisplay(bracket: string): (cursor: ValueCursor, close: number) => PythonValue {
  return bracket === '[' ? readList : readBraces;
}

/** Reads the arguments of `dict(…)` or `update(…)`: names with values, and mappings before them. */
export function readMapping(cursor: ValueCursor, close: number): PythonDict {
  let made: PythonDict = { kind: 'dict', entries: new Map(), isComplete: true };
  const named = new Map<string, PythonValue>();
  while (cursor.at < close) {
    const name = cursor.tokens[cursor.at];
    if (name?.kind === 'name' && isToken(cursor.tokens[cursor.at + 1], '=')) {
      cursor.at += 2;
      named.set(name.text, readElement(cursor, close) ?? unknownValue);
    } else {
      skip(cursor, close, '**');
      const value = updateDict(made, readElement(cursor, close) ?? unknownValue, cursor.budget);
      made = value.kind === 'dict' ? value : { ...made, isComplete: false };
    }
    skip(cursor, close, ',');
  }
  return { ...made, entries: new Map([...made.entries, ...named]) };
}

/** Reads a call of one of Python's own types; any other is unknown. */
export function readCall(cursor: ValueCursor, close: number, name: string): PythonValue {
  if (name === 'dict') return readMapping(cursor, close);
  if (name !== 'list' && name !== 'tuple' && name !== 'set') return unknownValue;
  if (cursor.at >= close) return { kind: name, items: [], isComplete: true };
  const { items, isComplete } = iterate(readWholeValue(cursor, close), cursor.budget);
  return { kind: name, items, isComplete };
}
