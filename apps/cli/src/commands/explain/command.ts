import { readRulePage } from '@signpost/checker';
import { defineCommand } from '../../command.ts';
import { findMoreRulePage } from '../../project/find-more-rule-page.ts';
import { missingRule } from '../../messages/missing-rule.ts';

export const command = defineCommand({
  summary: 'Print the page of a rule: what it finds, why, and what to do.',
  positionals: '<rule>',
  options: [],
  examples: [['signpost explain broken-link', 'the page that findings link to']],
  run({ positionals: [id] }, terminal) {
    if (id === undefined) throw missingRule();
    terminal.print(findMoreRulePage(id) ?? readRulePage(id));
    return 0;
  },
});
