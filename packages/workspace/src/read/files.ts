import type { FileContent } from './file-content.ts';
import type { FileIdentity } from './file-identity.ts';

/** The questions that each view answers in its own way. */
export interface Files {
  readonly list: () => readonly string[];
  readonly identify: (path: string) => FileIdentity | undefined;
  readonly isLink: (path: string) => boolean;
  readonly read: (paths: readonly string[]) => ReadonlyMap<string, FileContent>;
}
