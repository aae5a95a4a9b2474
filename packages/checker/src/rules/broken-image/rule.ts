import { defineRule } from '@signpost/model';
import { reportMissingFiles } from '../report-missing-files.ts';

/** A picture that does not exist. */
export const rule = defineRule({
  id: 'broken-image',
  group: 'links',
  summary: 'A picture whose file does not exist.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check: (project, report) => reportMissingFiles(project, report, ['image'], 'picture'),
});
