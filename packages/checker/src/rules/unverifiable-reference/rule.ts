import { defineRule } from '@signpost/model';
import { nameObject } from '../../suggest/name-object.ts';
import { suggestObject } from '../../suggest/suggest-object.ts';

/** A role that may be right, but that this check cannot look up: said once for each name in a document. */
export const rule = defineRule({
  id: 'unverifiable-reference',
  group: 'links',
  summary: 'A role whose object may be of another project, or stand in code, where the check cannot see it.',
  severity: 'info',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    const seen = new Set<string>();
    for (const link of project.links) {
      const { document, reference, outcome } = link;
      if (outcome.kind !== 'unverifiable-object') continue;
      const key = JSON.stringify([document.path, outcome.domain, outcome.role, outcome.name]);
      if (seen.has(key)) continue;
      seen.add(key);
      const near = suggestObject(project, link, outcome);
      report({
        path: document.path,
        range: reference.targetSpan,
        message: `cannot look up the ${nameObject(outcome)} \`${outcome.name}\``,
        note: outcome.why,
        hint: near === undefined ? outcome.remedy : `did you mean \`${near.text}\`? If not, ${outcome.remedy}`,
      });
    }
  },
});
