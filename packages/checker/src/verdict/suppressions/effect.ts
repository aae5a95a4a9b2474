import type { RuleGroup, Suppression } from '@signpost/model';

/** Where a suppression holds, by its keyword. */
export const keywords = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'] as const;

export type Keyword = (typeof keywords)[number];

/** The name that stands for every rule. */
export const everyRule = '*';

/** One name of one suppression: a rule, a group, or `everyRule`. */
export interface Effect {
  readonly keyword: Keyword;
  readonly name: string;
  readonly suppression: Suppression;
}

/** The keyword of a suppression; nothing for a word that is none. */
export function keywordOf({ keyword }: Suppression): Keyword | undefined {
  return keywords.find((known) => known === keyword);
}

/** What a suppression does, a name each; a name that is repeated counts once. */
export function effectsOf(suppression: Suppression): readonly Effect[] {
  const keyword = keywordOf(suppression);
  if (keyword === undefined) return [];
  const names = suppression.names.length === 0 ? [everyRule] : suppression.names.map(({ name }) => name);
  return [...new Set(names)].map((name) => ({ keyword, name, suppression }));
}

/** The names that a rule answers to, the narrowest first. */
export function namesOf(rule: string, groupOf: (rule: string) => RuleGroup): readonly string[] {
  return [rule, groupOf(rule), everyRule];
}
