import type { Diagnostic, Finding, Project, Rule } from '@signpost/model';
import { findRulePage } from './rule-page.ts';

/** Runs rules over a project; severities are those of the rules themselves. */
export function runRules(project: Project, rules: readonly Rule[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const url = findRulePage(rule.id);
    const report = (finding: Finding): void => {
      diagnostics.push({ rule: rule.id, severity: rule.severity, ...finding, url });
    };
    rule.check(project, report);
  }
  return diagnostics;
}
