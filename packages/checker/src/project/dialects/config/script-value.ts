/** What a literal in JavaScript or TypeScript says; `unknown` where it is none. */
export type ScriptValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'pattern'; readonly source: string }
  | ScriptList
  | ScriptObject
  | { readonly kind: 'unknown' };

/** `isWhole` is false where a spread may add to it. */
interface ScriptList {
  readonly kind: 'list';
  readonly items: readonly ScriptValue[];
  readonly isWhole: boolean;
}

export interface ScriptObject {
  readonly kind: 'object';
  readonly entries: ReadonlyMap<string, ScriptValue>;
  readonly isWhole: boolean;
}

/** The string of a value that is one. */
export function textOf(value: ScriptValue | undefined): string | undefined {
  return value?.kind === 'string' ? value.value : undefined;
}

/** The entry of a value that is an object. */
export function entryOf(value: ScriptValue | undefined, key: string): ScriptValue | undefined {
  return value?.kind === 'object' ? value.entries.get(key) : undefined;
}

/** The items of a value that is a list. */
export function itemsOf(value: ScriptValue | undefined): readonly ScriptValue[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The strings of a list of nothing else, or of one string; nothing where it cannot be known what all of them are. */
export function textsOf(value: ScriptValue | undefined): readonly string[] | undefined {
  if (value?.kind === 'string') return [value.value];
  if (value?.kind !== 'list' || !value.isWhole) return undefined;
  const texts = value.items.flatMap((item) => textOf(item) ?? []);
  return texts.length === value.items.length ? texts : undefined;
}
