const manual = 'https://github.com/signpost-docs/signpost/blob/main/docs/reference/rules.md';

/** Where people read about a rule. */
export function findRulePage(ruleId: string): string {
  return `${manual}#${ruleId}`;
}
