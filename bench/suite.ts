import type { Progress } from './progress.ts';

/** A Markdown table with what must be known to read it. */
export interface Table {
  readonly title: string;
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One table as people read it, and its figures as programs read them. */
export interface Section {
  readonly table: Table;
  readonly data: unknown;
}

/** A target that the project set itself, and what this run showed. */
export interface Goal {
  readonly text: string;
  readonly measured: string;
  readonly met: boolean;
}

export interface SuiteResult {
  readonly sections: readonly Section[];
  readonly goals: readonly Goal[];
}

/** What a suite is told; folders are absolute. */
export interface Context {
  /** Root of the repository. */
  readonly root: string;
  /** Folder for peers, corpora and builds, kept between runs. */
  readonly cache: string;
  /** Folders of real documents; missing ones are already dropped. */
  readonly corpora: readonly string[];
  readonly isQuick: boolean;
  readonly isPacked: boolean;
  /** Rounds asked for, else each table has its own number. */
  readonly rounds: number | undefined;
  readonly progress: Progress;
}

/** A set of measurements; its folder under `suites` is its registration and its name. */
export interface Suite {
  /** One line for `--list`. */
  readonly summary: string;
  readonly run: (context: Context) => Promise<SuiteResult>;
}
