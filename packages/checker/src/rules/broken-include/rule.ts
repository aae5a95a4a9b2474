import { defineRule } from '@signpost/model';
import { reportMissingFiles } from '../report-missing-files.ts';

/** A file that a document includes and that does not exist. */
export const rule = defineRule({
  id: 'broken-include',
  group: 'links',
  summary: 'An included file that does not exist.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check: (project, report) => reportMissingFiles(project, report, ['include'], 'file'),
});
