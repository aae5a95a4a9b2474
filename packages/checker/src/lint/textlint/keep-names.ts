import { isValues } from '../packages/unwrap-default.ts';

/** Their letters and digits alone, without the marks of a regular expression. */
function lettersOf(text: string): string {
  return text.replaceAll(/\\b|\(\?[^)]*\)|\[[^\]]*\]|[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Whether a term only says how a name is spelled: it has a capital letter, and no other letters than what it replaces. */
function isName(term: unknown): boolean {
  if (typeof term === 'string') return term !== 'ID';
  const [pattern, replacement]: readonly unknown[] = Array.isArray(term) ? term : [];
  if (typeof pattern !== 'string' || typeof replacement !== 'string' || !/\p{Lu}/u.test(replacement)) return false;
  return lettersOf(pattern) === lettersOf(replacement);
}

/** The options with which the rule `terminology` looks for names only, made from the list that it comes with. */
export function keepNames(module: unknown): Readonly<Record<string, unknown>> {
  const getTerms = isValues(module) ? module['getTerms'] : undefined;
  const terms: unknown = typeof getTerms === 'function' ? Reflect.apply(getTerms, undefined, [true, [], []]) : [];
  const others = Array.isArray(terms) ? terms.filter((term) => !isName(term)) : [];
  return { exclude: others.map((term: unknown): unknown => (Array.isArray(term) ? term[0] : term)) };
}
