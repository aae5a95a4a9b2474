import type { Verdict } from '../verdict/verdict.ts';

/** What a reporter may know of the place where its text is shown. */
export interface ReportOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Turns a path relative to the project's root into one that the reader can open. */
  readonly showPath: (path: string) => string;
  /** The address of a file for a terminal that follows links; absent where it does not. */
  readonly linkTo?: (path: string) => string;
  /** How many findings of one rule in one file people are shown; all without it. */
  readonly limit?: number;
  /** The program's version. */
  readonly version?: string;
  /** The page of a rule, in Markdown; nothing for a rule of another project. */
  readonly explainRule?: (id: string) => string | undefined;
}

/** Turns a verdict into text; pure, and always the same for the same verdict. */
export interface Reporter {
  /** The value of `--format`. */
  readonly id: string;
  /** One sentence for `--help`. */
  readonly summary: string;
  render(verdict: Verdict, options: ReportOptions): string;
}

/** Types a reporter where it is written; returns it unchanged. */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}
