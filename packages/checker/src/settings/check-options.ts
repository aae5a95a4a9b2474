import type { RuleSource } from '@signpost/model';
import type { Workspace } from '@signpost/workspace';
import type { CacheOptions } from '../cache/open-cache.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** A report that is wanted of a check. */
export interface ReportRequest {
  /** One line with all that the report depends on beside the verdict. */
  readonly key: string;
  readonly render: (verdict: Verdict, root: string) => Promise<string>;
}

/** What the caller asks for: the command line in other words. */
export interface CheckOptions extends CacheOptions {
  /** Where the command was started, absolute; the project is found from here. */
  readonly folder: string;
  /** Files and folders, relative to `folder`, whose findings are reported; none means all. The graph is always whole. */
  readonly paths?: readonly string[];
  /** Checks what the next commit would hold, and reports what it breaks. */
  readonly isStaged?: boolean;
  /** Reports what the worktree breaks since it parted from this revision: in what changed, and what that breaks in other files. */
  readonly since?: string;
  /** The view under check, where the caller has it open already. */
  readonly workspace?: Workspace;
  /** Texts that take the place of files, or of none, by path relative to the root: what a fix or a plan would write. */
  readonly overlay?: ReadonlyMap<string, string>;
  /** Rule ids and groups, at least one; absent means all. */
  readonly only?: readonly string[];
  /** The date of the check, `YYYY-MM-DD`; by default that of the clock. */
  readonly today?: string;
  /** More warnings than this make the check fail; by default none does. */
  readonly maxWarnings?: number;
  /** False reports what the baselines know, too. */
  readonly hasBaseline?: boolean;
  /** Runs what a linter's configuration holds of code: files and rules that lie in the project. */
  readonly allowsCode?: boolean;
  /** A report that is kept with the verdict: the next check of the same need not render it again. */
  readonly report?: ReportRequest;
  /** Rules of other packages, beside the checker's own. */
  readonly moreRules?: readonly RuleSource[];
}

/** The same with the date found out. */
export interface DatedOptions extends CheckOptions {
  readonly today: string;
}
