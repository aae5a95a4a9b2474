import type { Finding, Severity } from './diagnostic.ts';
import type { FolderSettings, Link, Project } from './project.ts';

/** What `--only` and the configuration take beside rule ids. */
export type RuleGroup = 'links' | 'duplicates' | 'lint' | 'form' | 'changelog' | 'scenario';

/** Takes one finding; the registry adds the rule's id, severity and page. */
export type Report = (finding: Finding) => void;

/**
 * A check over the whole project. The id names the bad pattern and reads well in "allow ⟨id⟩".
 * `check` is synchronous, reads only the project, and never throws on document content.
 */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  /** One sentence for tables and `--help`. */
  readonly summary: string;
  readonly severity: Severity;
  readonly stage: 'preview' | 'stable';
  /** The version that brought the rule. */
  readonly since: string;
  readonly fixable: boolean;
  /** The most that it can be set to in a check of what is staged: the next commit may bring what this one lacks. */
  readonly mostWhenStaged?: Severity;
  /** What the rule goes by beside the project that it is given, in one text; absent where that is nothing. */
  readonly basis?: (settings: readonly FolderSettings[]) => string;
  /** Finds the same whatever state of the project it is given: what it tells is of the change itself. */
  readonly isOfChange?: boolean;
  /** Runs whatever `--only` says, because no other result can be trusted without it. */
  readonly isAlwaysOn?: boolean;
  check(project: Project, report: Report): void;
  /** Whether the rule answers for a reference, so that one which it does not report is right. */
  judges?(link: Link): boolean;
}

/** The files of the project as they are now, whatever state of it a rule looks at: what rules are configured by. */
export interface RuleFiles {
  /** Relative to the project's root, with `/`. */
  listFiles(): readonly string[];
  /**
   * The text of a file; nothing where there is none.
   * @throws UsageError for one that is there but no text.
   */
  readText(path: string): string | undefined;
}

/** Rules of another package. They load only where a check needs them: most are answered by an earlier one. */
export interface RuleSource {
  /** Tells the rules of one package from those of another. */
  readonly name: string;
  readonly load: (files: RuleFiles) => Promise<readonly Rule[]>;
}

/** Types a rule where it is written; returns it unchanged. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
