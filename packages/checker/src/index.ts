export { applyFixes } from './apply-fixes.ts';
export { type CheckRun, runCheck } from './run-check.ts';
export { reporters } from './reporters/index.gen.ts';
export type { Reporter, ReportOptions } from './reporters/reporter.ts';
export { readRulePage } from './rules/read-rule-page.ts';
export { rules } from './rules/index.gen.ts';
export type { CheckOptions } from './settings/check-options.ts';
export type { Checked, Counts, GroupResult, Verdict } from './verdict/verdict.ts';
