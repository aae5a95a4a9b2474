import { readRulePage } from '@signpost/checker';
import { defineCommand } from '../../command.ts';
import { moreRulePages } from '../../project/more-rule-pages.ts';
import { missingRule } from '../../messages/missing-rule.ts';

export const command = defineCommand({
  summary: 'Print the page of a rule: what it finds, why, and what to do.',
  positionals: '<rule>',
  options: [],
  examples: [['signpost explain broken-link', 'the page that findings link to']],
  run({ positionals: [id] }, terminal) {
    if (id === undefined) throw missingRule();
    terminal.print(readRulePage(id, moreRulePages));
    return 0;
  },
});
