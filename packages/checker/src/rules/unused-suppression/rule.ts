import { defineRule } from '@signpost/model';

/** A suppression that hides nothing. It is known only when all other findings are, so the verdict reports it. */
export const rule = defineRule({
  id: 'unused-suppression',
  group: 'form',
  summary: 'A `signpost-disable…` comment that suppresses nothing.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check: () => undefined,
});
