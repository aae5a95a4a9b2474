import { defineRule, type Link } from '@signpost/model';
import { leadsToFile, reportMissingFiles } from '../report-missing-files.ts';

function judges(link: Link): boolean {
  return leadsToFile(link, ['link', 'definition', 'role']);
}

/** A link, a definition or a `:download:` whose file does not exist. */
export const rule = defineRule({
  id: 'broken-link',
  group: 'links',
  summary: 'A link to a file or folder that does not exist.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges,
  check: (project, report) => reportMissingFiles(project, report, judges, 'file'),
});
