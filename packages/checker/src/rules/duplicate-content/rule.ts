import { defineRule, type Document, type Finding } from '@signpost/model';
import { findRepeats } from './find-repeats.ts';

/** Findings of a change are explained by running its rules again over the same documents: these need no explanation. */
const found = new WeakMap<readonly Document[], readonly Finding[]>();

/** Text that stands in several places of the documentation. */
export const rule = defineRule({
  id: 'duplicate-content',
  group: 'duplicates',
  summary: 'A paragraph, list item, table or code block that stands elsewhere in the same or nearly the same words.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    const findings = found.get(project.documents) ?? findRepeats(project);
    found.set(project.documents, findings);
    for (const finding of findings) report(finding);
  },
});
