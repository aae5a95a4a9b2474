/** What a test of a spec gives to the code under test. */
export interface SpecInput {
  /** Path → text of each `` `path`: `` block. */
  readonly files: Readonly<Record<string, string>>;
  /** The ` ```json config ` block, parsed; undefined without one. */
  readonly config: unknown;
  /** The text of the ` ```yaml answers ` block (JSON is YAML too); undefined without one. */
  readonly answers: string | undefined;
}

/** What the code under test made of it; what is left out counts as empty. */
export interface SpecOutput {
  /** Compared with the `diagnostics` block. */
  readonly diagnostics?: string;
  /** Compared with the `error` block: what a person reads when the use was wrong. */
  readonly error?: string;
  /** Path → text of every file that the fix changed; compared with the `` `path` fixed: `` blocks. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Path → text of every file that the run wrote; compared with the `` `path` after: `` blocks. */
  readonly after?: Readonly<Record<string, string>>;
}

/** What a block is for: the first three go into a test, the others come out of it. */
export type BlockKind = 'file' | 'config' | 'answers' | 'diagnostics' | 'error' | 'fixed' | 'after';

/** One fence of a test; `first`, `opening` and `closing` are indexes into the spec's lines. */
export interface Block {
  readonly kind: BlockKind;
  /** Empty for a kind without a path. */
  readonly path: string;
  /** The content; each line ends in a line feed. */
  readonly text: string;
  /** The caption's line, else the opening fence's. */
  readonly first: number;
  readonly opening: number;
  readonly closing: number;
}

/** A heading with what stands below it: with blocks it is a test, with sections a group, with neither prose. */
export interface Section {
  readonly title: string;
  readonly depth: number;
  /** From 1. */
  readonly line: number;
  readonly blocks: Block[];
  readonly sections: Section[];
}

/** What makes a spec unusable. */
export interface SpecProblem {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A parsed spec; with problems, its sections are not to be trusted. */
export interface Spec {
  readonly lines: readonly string[];
  /** Where the lines were split: the end of the first one, for a fence may hold others. */
  readonly lineEnd: string;
  readonly sections: readonly Section[];
  readonly problems: readonly SpecProblem[];
}
