import { iterate } from './combine-values.ts';
import { unknownValue, type PythonSequence, type PythonValue } from './python-value.ts';
import { isAt, skip, type ValueCursor } from './value-cursor.ts';

/** Goes to the mark that ends an element; false where a `for` makes it, and so any number of them. */
function skipElement(cursor: ValueCursor, end: number, mark: string): boolean {
  for (; cursor.at < end; cursor.at += 1) {
    if (isAt(cursor, end, ',') || isAt(cursor, end, mark)) return true;
    if (isAt(cursor, end, 'for')) return false;
    cursor.at = cursor.closers.get(cursor.at) ?? cursor.at;
  }
  return true;
}

/**
 * Reads one element up to the comma or mark that ends it, or to `end`. One that a `for` makes has no value, and nothing can
 * follow it.
 */
export function readElement(cursor: ValueCursor, end: number, mark = ','): PythonValue | undefined {
  const value = cursor.readSum(cursor, end);
  if (cursor.at >= end || isAt(cursor, end, ',') || isAt(cursor, end, mark)) return value;
  if (skipElement(cursor, end, mark)) return unknownValue;
  cursor.at = end;
  return undefined;
}

/** What stands between brackets, or behind a `=`. */
export interface Elements extends Pick<PythonSequence, 'items' | 'isComplete'> {
  /** Whether a comma makes a tuple of it. */
  readonly hasComma: boolean;
}

/** Reads elements with commas between them up to `end`. */
export function readElements(cursor: ValueCursor, end: number): Elements {
  const items: PythonValue[] = [];
  let isComplete = true;
  let hasComma = false;
  while (cursor.at < end) {
    const isSpread = skip(cursor, end, '*');
    const value = readElement(cursor, end);
    if (value === undefined) isComplete = false;
    else if (isSpread) {
      const spread = iterate(value, cursor.budget);
      const isAllowed = cursor.budget.take(spread.items.length);
      if (isAllowed) for (const item of spread.items) items.push(item);
      isComplete &&= isAllowed && spread.isComplete;
    } else items.push(value);
    if (skip(cursor, end, ',')) hasComma = true;
    hasComma ||= isSpread;
  }
  return { items, isComplete, hasComma };
}

/** Reads all up to `end` as one value: a tuple where there is a comma. */
export function readWholeValue(cursor: ValueCursor, end: number): PythonValue {
  const { items, isComplete, hasComma } = readElements(cursor, end);
  return hasComma ? { kind: 'tuple', items, isComplete } : (items[0] ?? unknownValue);
}
