import { defineRule, type Link } from '@signpost/model';
import { leadsToFile, reportMissingFiles } from '../report-missing-files.ts';

function judges(link: Link): boolean {
  return leadsToFile(link, ['include']);
}

/** A file that a document includes and that does not exist. */
export const rule = defineRule({
  id: 'broken-include',
  group: 'links',
  summary: 'An included file that does not exist.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges,
  check: (project, report) => reportMissingFiles(project, report, judges, 'file'),
});
