import type { CopyBudget } from './copy-budget.ts';
import { isSequence, unknownValue, type PythonDict, type PythonSequence, type PythonValue } from './python-value.ts';

function joinSequences(left: PythonSequence, right: PythonSequence, budget: CopyBudget): PythonValue {
  if (!budget.take(left.items.length + right.items.length)) return unknownValue;
  const isComplete = left.isComplete && right.isComplete;
  return { kind: left.kind, items: [...left.items, ...right.items], isComplete };
}

/** Adds items to the end of a list, tuple or set; what was unknown becomes a list that holds at least the items. */
export function extendSequence(
  value: PythonValue,
  items: readonly PythonValue[],
  isComplete: boolean,
  budget: CopyBudget,
): PythonValue {
  const base: PythonSequence = isSequence(value) ? value : { kind: 'list', items: [], isComplete: false };
  return joinSequences(base, { kind: 'list', items, isComplete }, budget);
}

function toItem(value: string): PythonValue {
  return { kind: 'string', value };
}

/** What a value gives when something runs over it: items, keys, characters. */
export function iterate(value: PythonValue, budget: CopyBudget): Pick<PythonSequence, 'items' | 'isComplete'> {
  if (isSequence(value)) return value;
  if (value.kind === 'dict' && budget.take(value.entries.size)) {
    return { items: Array.from(value.entries.keys(), toItem), isComplete: value.isComplete };
  }
  const isSpelled = value.kind === 'string' && budget.take(value.value.length);
  return isSpelled ? { items: Array.from(value.value, toItem), isComplete: true } : { items: [], isComplete: false };
}

/** Adds entries to a dictionary; what was unknown becomes a dictionary that has at least them. */
export function updateDict(value: PythonValue, more: PythonValue, budget: CopyBudget): PythonValue {
  const base: PythonDict = value.kind === 'dict' ? value : { kind: 'dict', entries: new Map(), isComplete: false };
  const added: PythonDict = more.kind === 'dict' ? more : { kind: 'dict', entries: new Map(), isComplete: false };
  if (!budget.take(base.entries.size + added.entries.size)) return unknownValue;
  const entries = new Map([...base.entries, ...added.entries]);
  return { kind: 'dict', entries, isComplete: base.isComplete && added.isComplete };
}

/** `left + right`; of a list beside something unknown the known items are kept. */
export function addValues(left: PythonValue, right: PythonValue, budget: CopyBudget): PythonValue {
  if (left.kind === 'string' && right.kind === 'string') {
    const isAllowed = budget.take(left.value.length + right.value.length);
    return isAllowed ? { kind: 'string', value: left.value + right.value } : unknownValue;
  }
  if (isSequence(left) && left.kind !== 'set') {
    if (right.kind === left.kind) return joinSequences(left, right, budget);
    return right.kind === 'unknown' ? { ...left, isComplete: false } : unknownValue;
  }
  return left.kind === 'unknown' && isSequence(right) && right.kind !== 'set'
    ? { ...right, isComplete: false }
    : unknownValue;
}
