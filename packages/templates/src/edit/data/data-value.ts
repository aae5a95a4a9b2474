import { isDeepStrictEqual } from 'node:util';

/** A value that is written into a data file. */
export type DataValue = string | number | boolean | readonly DataValue[] | { readonly [key: string]: DataValue };

/** What to do with the value at a path. */
export type DataEdit =
  | { readonly kind: 'set'; readonly value: DataValue; readonly replace: boolean }
  | { readonly kind: 'append'; readonly value: DataValue };

/** Whether a value is a list. */
export function isList(value: DataValue): value is readonly DataValue[] {
  return Array.isArray(value);
}

/** A value below further keys. */
export function nest(keys: readonly string[], value: DataValue): DataValue {
  return keys.reduceRight<DataValue>((inner, key) => ({ [key]: inner }), value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a file's value becomes by an edit. */
export function applyToValue(before: unknown, [key, ...rest]: readonly string[], edit: DataEdit): unknown {
  if (key !== undefined) {
    const members = isRecord(before) ? before : {};
    return { ...members, [key]: applyToValue(Object.hasOwn(members, key) ? members[key] : undefined, rest, edit) };
  }
  return edit.kind === 'set' ? edit.value : [...(Array.isArray(before) ? before : []), edit.value];
}

/** Whether two plain values are the same, in whatever order the keys stand. */
export function isSameValue(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(toComparable(a), toComparable(b));
}

/** Readers give maps other prototypes than literals have. */
function toComparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toComparable);
  return isRecord(value) && Object.getPrototypeOf(value) !== Date.prototype
    ? new Map(Object.entries(value).map(([key, member]) => [key, toComparable(member)]))
    : value;
}
