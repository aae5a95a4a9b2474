import type { FileContent } from './file-content.ts';

/** The two questions that each view answers in its own way. */
export interface Files {
  readonly list: () => readonly string[];
  readonly read: (paths: readonly string[]) => ReadonlyMap<string, FileContent>;
}

/** Computes a value at its first use, once. */
export function computeOnce<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | undefined;
  return () => (computed ??= { value: compute() }).value;
}
