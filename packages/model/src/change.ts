/** A file of a diff; `from` is the path that it was moved from. Paths are relative to the root, with `/`. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'changed' | 'deleted';
  readonly from?: string;
}

/** A commit of a diff. */
export interface ChangeCommit {
  readonly subject: string;
  /** `Signpost-Scenario: bugfix` and the like, in their order; names as written. */
  readonly trailers: readonly (readonly [name: string, value: string])[];
}

/** The lines of a file that a diff adds and removes, without line ends. */
export interface ChangedLines {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A diff as data: of the worktree, the index or a branch. Without commits there is none yet. */
export interface Change {
  readonly files: readonly ChangedFile[];
  readonly commits: readonly ChangeCommit[];
  /** Asked only for files whose lines a condition looks at. */
  readonly lines: (path: string) => ChangedLines;
}
