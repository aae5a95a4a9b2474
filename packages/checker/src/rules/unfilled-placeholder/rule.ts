import { defineRule, isTemplate } from '@signpost/model';

/** A comment that a generator left for a person. */
export const rule = defineRule({
  id: 'unfilled-placeholder',
  group: 'form',
  summary: 'A comment that begins with `FILL:` and waits for somebody’s words.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const { path, placeholders } of project.documents) {
      if (isTemplate(path)) continue;
      for (const { text, span, isExpression } of placeholders) {
        if (isExpression === true && !path.toLowerCase().endsWith('.mdx')) continue;
        report({
          path,
          range: span,
          message: text === '' ? 'this place waits for your words' : `this place waits for your words: ${text}`,
          hint: 'write them in place of the comment, or take the comment away when nothing is to be said',
        });
      }
    }
  },
});
