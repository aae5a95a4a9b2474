/** A file of a diff; `from` is the path that it was moved from. Paths are relative to the root, with `/`. */
export interface ChangedFile {
  readonly path: string;
  readonly status: 'added' | 'changed' | 'deleted';
  readonly from?: string;
}

/** `Signpost-Scenario: bugfix` and the like, in their order; names as written. */
type Trailers = readonly (readonly [name: string, value: string])[];

/** A commit of a diff. */
export interface ChangeCommit {
  readonly subject: string;
  readonly trailers: Trailers;
}

/** What a file of a diff says of the whole change, as commits do in their trailers. */
export interface ChangeNote {
  readonly path: string;
  readonly trailers: Trailers;
}

/** The lines of a file that a diff adds and removes, without line ends. */
export interface ChangedLines {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A diff as data: of the worktree, the index or a branch. Without commits there is none yet. */
export interface Change {
  readonly files: readonly ChangedFile[];
  /** The oldest first. */
  readonly commits: readonly ChangeCommit[];
  /** What pending changelog entries declare; they come after what the commits do. */
  readonly notes?: readonly ChangeNote[];
  /** Asked only for files whose lines a condition looks at. */
  readonly lines: (path: string) => ChangedLines;
}
