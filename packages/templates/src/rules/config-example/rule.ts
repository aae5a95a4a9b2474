import { defineRule, type Rule } from '@signpost/model';
import { describeLayouts, type LayoutOf } from '../folder-project.ts';
import { checkFiles } from './check-files.ts';
import { checkMention } from './check-mention.ts';
import { findConfigs } from './find-configs.ts';
import { readShown } from './read-shown.ts';

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
    basis: (settings) => describeLayouts(layoutOf, settings),
    check(project, report) {
      const names = new Set<string>();
      for (const document of project.documents) {
        const shown = project.learn(document.path, 'config-example', () => readShown(document));
        for (const { language, why, start, end } of shown.faults) {
          report({
            path: document.path,
            range: { start, end },
            message: `this ${language} does not parse: ${why}`,
            note: 'people copy it',
            hint: 'write what can be copied, or give the block another language, such as `text`',
          });
        }
        for (const mention of shown.mentions) checkMention(project, document, mention, report);
        for (const name of shown.names) names.add(name);
      }
      checkFiles(project, findConfigs(project, layoutOf), names, report);
    },
  });
}
