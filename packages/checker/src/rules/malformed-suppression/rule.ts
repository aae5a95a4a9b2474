import { defineRule } from '@signpost/model';

/** A suppression that cannot mean anything. The rules that it may name are known to the verdict, which reports it. */
export const rule = defineRule({
  id: 'malformed-suppression',
  group: 'form',
  summary: 'A `signpost-…` comment with an unknown keyword or rule, or without the reason that the project asks for.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check: () => undefined,
});
