import { defineRule, type Rule } from '@signpost/model';
import type { LayoutOf } from '../folder-project.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkFiles } from './check-files.ts';
import { checkMentions } from './check-mentions.ts';
import { findConfigs } from './find-configs.ts';

/** Configs that people copy; `layoutOf` knows where a project says where they lie. */
export function createRule(layoutOf: LayoutOf): Rule {
  return defineRule({
    id: 'config-example',
    group: 'form',
    summary:
      'An example config that does not parse or breaks its schema, is named and not there, or there and not named.',
    severity: 'error',
    stage: 'stable',
    since: '0.1.0',
    fixable: true,
    check(project, report) {
      for (const document of project.documents) {
        checkBlocks(document, report);
        checkMentions(project, document, report);
      }
      checkFiles(project, findConfigs(project, layoutOf), report);
    },
  });
}
