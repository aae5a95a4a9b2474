import type { TextlintRuleReporter } from '@textlint/kernel';
import { isValues } from '../packages/unwrap-default.ts';
import type { TextRule } from './text-rule.ts';

/** What one expression cannot hold beside others: references by number or name mean something else there. */
const isBound = /\\[1-9k]|\(\?</;

function sourceOf(term: unknown): unknown {
  return Array.isArray(term) ? term[0] : term;
}

/** One expression that finds something wherever one of the terms does; nothing where that cannot be made. */
function joinTerms(terms: unknown): RegExp | undefined {
  const sources: readonly unknown[] = Array.isArray(terms) ? terms.map(sourceOf) : [];
  if (!sources.every((source) => typeof source === 'string' && !isBound.test(source))) return undefined;
  try {
    return new RegExp(sources.map((source) => `(?:${String(source)})`).join('|'), 'im');
  } catch {
    return undefined; // the rule itself says what is wrong with a term
  }
}

function listTerms(module: unknown, options: TextRule['options']): unknown {
  const getTerms = isValues(module) ? module['getTerms'] : undefined;
  if (typeof getTerms !== 'function') return undefined;
  const { defaultTerms = true, terms = [], exclude = [] } = options === true ? {} : options;
  // A list in another file is read by the rule, from where it looks for it.
  return typeof terms === 'string' ? undefined : Reflect.apply(getTerms, undefined, [defaultTerms, terms, exclude]);
}

/**
 * The rule `terminology`, which tries some hundred expressions on each piece of text, without those pieces where none of them
 * can find anything. What it says is the same.
 */
export function hastenTerminology(
  rule: TextlintRuleReporter,
  module: unknown,
  options: TextRule['options'],
): TextlintRuleReporter {
  const anyTerm = joinTerms(listTerms(module, options));
  if (anyTerm === undefined) return rule;
  return (context, given) => {
    const { Str: look, ...others } = rule(context, given);
    if (look === undefined) return others;
    return { ...others, Str: (node) => (anyTerm.test(context.getSource(node)) ? look(node) : undefined) };
  };
}
