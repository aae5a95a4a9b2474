import type { Change } from '@signpost/model';
import type { ChangedFile } from '../git/changed-files.ts';
import type { CommittedRename } from '../git/read-renames.ts';
import type { FileContent } from './file-content.ts';
import type { FileIdentity } from './file-identity.ts';
import type { View } from './view.ts';

/** One state of a project's files; every path is relative to the root, with `/`. The listing is taken once. */
export interface Workspace {
  /** Absolute. */
  readonly root: string;
  readonly view: View;
  /** Whether git can tell what changed. */
  readonly hasHistory: boolean;
  /** A text that differs when the last commit or the index may differ; cheap. Nothing where git tells no history. */
  historyKey(): string | undefined;
  /** Every file, sorted by code unit. A symbolic link counts when it leads to a file inside the root; submodules do not. */
  listFiles(): readonly string[];
  /** Nothing for a path that has no file, and where only its content can tell. */
  identify(path: string): FileIdentity | undefined;
  /** Whether a file is a symbolic link to another one. */
  isLink(path: string): boolean;
  readFile(path: string): FileContent;
  /** Reads many files at once: of a git view, with one process for all of them. */
  readFiles(paths: readonly string[]): ReadonlyMap<string, FileContent>;
  /**
   * The bytes of a file that lies on the disk inside the root, whatever the view: for what is no text and need not be in git.
   * Nothing when there is none, when it leads outside of the root, and when it is larger than a file may be.
   */
  readBytes(path: string): Uint8Array | undefined;
  /**
   * What this view changed since it parted from `since`; without it, since the last commit (of a revision: since its
   * first parent). Sorted by path. Throws UsageError outside of git and for an unknown revision.
   */
  changedFiles(since?: string): readonly ChangedFile[];
  /** Of what changed since then, the files that are gone or were renamed; cheaper than all that changed. */
  removedFiles(since?: string): readonly ChangedFile[];
  /**
   * The same as data, without the folders in `except`: its files, the commits since then without merges (without `since` only
   * those of a revision), and the lines of a file as soon as they are asked for. Throws UsageError as `changedFiles` does.
   */
  readChange(since?: string, except?: readonly string[]): Change;
  /** The branch that a change is likely to be merged into; nothing where that cannot be told, and outside of git. */
  findDefaultBranch(): string | undefined;
  /** The id of the commit where this view parted from `since`. Throws UsageError as `changedFiles` does. */
  findBase(since: string): string;
  /** The same project as a commit of the repository holds it; the name is one that is known to lead to a commit. */
  openCommit(commit: string): Workspace;
  /** What the last 2,000 commits of this view moved, the newest first; nothing outside of git and before the first commit. */
  committedRenames(): readonly CommittedRename[];
  /**
   * When the committed files of this view came into its last 2,000 commits, renames followed: a lower number is earlier, zero is before
   * all of them. Nothing outside of git and before the first commit.
   */
  arrivals(): ReadonlyMap<string, number>;
}
