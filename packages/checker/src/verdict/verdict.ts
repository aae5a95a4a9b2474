import type { Diagnostic, Rule, RuleGroup } from '@signpost/model';
import type { Compared } from './baseline/split-known.ts';
import type { Suppressed } from './suppressions/apply-suppressions.ts';

/** How much of a kind was looked at. */
export interface Checked {
  /** Documents whose content was checked. */
  readonly files: number;
  /** References in them that the rules which ran could judge. */
  readonly links: number;
}

/** Findings by severity. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What one group of rules came to. */
export interface GroupResult {
  readonly group: RuleGroup;
  readonly counts: Counts;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** Findings that comments suppress. */
  readonly suppressed: number;
}

/** What reporters say of a rule; of another project's rule only the id and the group are known. */
export type RuleInfo = Pick<Rule, 'id' | 'group'> & Partial<Pick<Rule, 'summary' | 'severity'>>;

/** What a check of a change says beside its findings. */
export interface CheckedChange {
  /** The revision that a branch is compared with; absent for what is staged. */
  readonly since?: string;
  /** Files with findings that the change does not touch: it broke what stands in them. */
  readonly untouched: readonly string[];
}

/** The texts of files, read when they are asked for: a report may show few of many findings. */
export interface Texts {
  /** Empty for a file that cannot be read. */
  get(path: string): string;
}

/** The answer of a check: what reporters show. */
export interface Verdict {
  /** What is to be told: sorted by path, offset and rule; frozen. */
  readonly diagnostics: readonly Diagnostic[];
  /** Findings that the baseline knows, in the same order; nothing counts them. */
  readonly known: readonly Diagnostic[];
  /** Findings that comments suppress, in the same order; nothing counts them. */
  readonly suppressed: readonly Suppressed[];
  /** The baselines as this check found them. */
  readonly baselines: readonly Compared[];
  /** The groups that ran, and those with findings. */
  readonly groups: readonly GroupResult[];
  /** The rules that ran, and those with findings, by id. */
  readonly rules: readonly RuleInfo[];
  readonly counts: Counts;
  /** Findings that have a fix. */
  readonly fixable: number;
  readonly checked: Checked;
  /** Present where a change is checked, not the whole project. */
  readonly change?: CheckedChange;
  /** 1 for an error, or for more warnings than are allowed. */
  readonly exitCode: 0 | 1;
  /** The texts of the files with findings, for positions and code frames. */
  readonly texts: Texts;
}
