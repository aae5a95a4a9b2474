import type { Diagnostic, Span } from '@signpost/model';
import { findRulePage } from '../../rules/rule-page.ts';

/** Something that keeps a linter from working as configured, where people can mend it. */
export interface LintFailure {
  readonly path: string;
  readonly range: Span;
  readonly message: string;
  readonly note?: string;
  readonly hint?: string;
  readonly severity?: Diagnostic['severity'];
}

/** The finding that tells people so. */
export function reportFailure(failure: LintFailure): Diagnostic {
  return { rule: 'lint-failure', severity: 'error', ...failure, url: findRulePage('lint-failure') };
}

/** What foreign code threw, in one line. */
export function describeThrown(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.trim().split('\n')[0] ?? '';
}
