import type { TextlintFilterRuleReporter, TextlintRuleReporter } from '@textlint/kernel';
import { isValues } from '../packages/unwrap-default.ts';

/** A rule with the options that it is given. */
export interface TextRule {
  readonly ruleId: string;
  readonly rule: TextlintRuleReporter;
  readonly options: Readonly<Record<string, unknown>> | true;
}

/** A rule that says which findings do not count. */
export interface TextFilter {
  readonly ruleId: string;
  readonly rule: TextlintFilterRuleReporter;
  readonly options: Readonly<Record<string, unknown>> | true;
}

function isReporter(value: unknown): value is TextlintRuleReporter {
  return typeof value === 'function';
}

function isFilter(value: unknown): value is TextlintFilterRuleReporter {
  return typeof value === 'function';
}

/** The part of a loaded rule that looks for something; the one that writes is not needed, its edits come with the findings. */
export function findReporter(loaded: unknown): TextlintRuleReporter | undefined {
  if (isReporter(loaded)) return loaded;
  return isValues(loaded) && isReporter(loaded['linter']) ? loaded['linter'] : undefined;
}

/** The function of a loaded filter rule. */
export function findFilter(loaded: unknown): TextlintFilterRuleReporter | undefined {
  return isFilter(loaded) ? loaded : undefined;
}
