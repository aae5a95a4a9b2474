import type { Diagnostic, RuleGroup } from '@signpost/model';

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
}

/** The answer of a check: what reporters show. */
export interface Verdict {
  /** Sorted by path, offset and rule; frozen. */
  readonly diagnostics: readonly Diagnostic[];
  /** The groups that ran, and those with findings. */
  readonly groups: readonly GroupResult[];
  readonly counts: Counts;
  /** Findings that have a fix. */
  readonly fixable: number;
  readonly checked: Checked;
  /** 1 for an error, or for more warnings than are allowed. */
  readonly exitCode: 0 | 1;
  /** The text of every file with a finding, for positions and code frames. */
  readonly texts: ReadonlyMap<string, string>;
}
