import type { RuleSource } from '@signpost/model';

/** The rules of the packages beside the checker, which the checker does not know. */
export const moreRules: readonly RuleSource[] = [
  { name: 'changelog', load: async () => (await import('@signpost/changelog/rules')).rules },
  { name: 'form', load: async (files) => (await import('@signpost/templates/rules')).createFormRules(files) },
];
