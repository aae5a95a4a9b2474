import type { Variable } from './python/python-names.ts';
import { isSequence, type PythonValue } from './python/python-value.ts';

/** The names of a `conf.py` with the values that they may have. */
export type Settings = ReadonlyMap<string, Variable>;

/** Every value that a setting may have; undefined among them is its default. */
export function readAlternatives(settings: Settings, name: string): readonly (PythonValue | undefined)[] {
  const variable = settings.get(name);
  if (variable === undefined) return [undefined];
  return variable.isCertain ? variable.values : [undefined, ...variable.values];
}

function toString(value: PythonValue | undefined): string | undefined {
  return value?.kind === 'string' ? value.value : undefined;
}

/** Every known string that a setting may be. */
export function readStringAlternatives(settings: Settings, name: string): string[] {
  return [...new Set(readAlternatives(settings, name).flatMap((value) => toString(value) ?? []))];
}

/** The strings of a list setting. */
export interface StringList {
  /** Those in any of its values. */
  readonly possible: readonly string[];
  /** Those in each of its values. */
  readonly certain: readonly string[];
  /** Whether there may be further ones. */
  readonly isComplete: boolean;
}

/** Reads a setting that is a list, tuple or set of strings; its default has none. */
export function readStringList(settings: Settings, name: string): StringList {
  const alternatives = readAlternatives(settings, name);
  const lists = alternatives.map((value) =>
    value !== undefined && isSequence(value) ? value.items.flatMap((item) => toString(item) ?? []) : [],
  );
  const [first = [], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  const isComplete = alternatives.every(
    (value) =>
      value === undefined ||
      value.kind === 'none' ||
      (isSequence(value) && value.isComplete && value.items.every(({ kind }) => kind === 'string')),
  );
  return {
    possible: [...new Set(lists.flat())],
    certain: first.filter((item) => sets.every((set) => set.has(item))),
    isComplete,
  };
}

/** The known entries of all dictionaries that a setting may be. */
export function readEntries(settings: Settings, name: string): ReadonlyMap<string, PythonValue> {
  const entries = new Map<string, PythonValue>();
  for (const value of readAlternatives(settings, name)) {
    if (value?.kind === 'dict') for (const [key, entry] of value.entries) entries.set(key, entry);
  }
  return entries;
}

/** The truth values that a setting may have; both where only running the file would tell. */
export function readTruths(settings: Settings, name: string): ReadonlySet<boolean> {
  const truths = readAlternatives(settings, name).flatMap((value) => {
    if (value === undefined || value.kind === 'none') return [false];
    if (value.kind === 'boolean') return [value.value];
    return value.kind === 'number' ? [value.value !== 0] : [true, false];
  });
  return new Set(truths);
}

/** The numbers that a setting may be, infinite where unknown; nothing, `None` and `False` are 0. */
export function readNumbers(settings: Settings, name: string): readonly number[] {
  return readAlternatives(settings, name).map((value) => {
    if (value === undefined || value.kind === 'none') return 0;
    if (value.kind === 'boolean') return Number(value.value);
    return value.kind === 'number' ? value.value : Number.POSITIVE_INFINITY;
  });
}
