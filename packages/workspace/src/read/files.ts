import type { FileContent } from './file-content.ts';

/** The two questions that each view answers in its own way. */
export interface Files {
  readonly list: () => readonly string[];
  readonly read: (paths: readonly string[]) => ReadonlyMap<string, FileContent>;
}
