import { defineRule } from '@signpost/model';

/** A linter that cannot work as it is configured. The linters find that out themselves, so they report it. */
export const rule = defineRule({
  id: 'lint-failure',
  group: 'lint',
  summary: 'A linter or one of its rules that does not work as configured.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  isAlwaysOn: true,
  check: () => undefined,
});
