/** A value of Python as far as the text of a file shows it. */
export type PythonValue =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'none' }
  | PythonSequence
  | PythonDict
  /** Only running the file would tell. */
  | { readonly kind: 'unknown' };

/** Items in the order of the text, unknown ones included; `isComplete` is false where there may be more of them. */
export interface PythonSequence {
  readonly kind: 'list' | 'tuple' | 'set';
  readonly items: readonly PythonValue[];
  readonly isComplete: boolean;
}

/** The entries whose key is a known string; `isComplete` is false where there may be others. */
export interface PythonDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PythonValue>;
  readonly isComplete: boolean;
}

/** The value of everything that is no literal. */
export const unknownValue: PythonValue = { kind: 'unknown' };

/** A list, tuple or set; nothing else has items in an order. */
export function isSequence(value: PythonValue): value is PythonSequence {
  return value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set';
}
