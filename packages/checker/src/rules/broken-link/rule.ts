import { defineRule } from '@signpost/model';
import { reportMissingFiles } from '../report-missing-files.ts';

/** A link, a definition or a `:download:` whose file does not exist. */
export const rule = defineRule({
  id: 'broken-link',
  group: 'links',
  summary: 'A link to a file or folder that does not exist.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check: (project, report) => reportMissingFiles(project, report, ['link', 'definition', 'role'], 'file'),
});
