import { defineRule, type Finding, type Link, type Project, type Report } from '@signpost/model';
import { findOption } from './find-option.ts';
import { leadsToFile, reportMissingFiles } from '../report-missing-files.ts';

function leadsToInclude(link: Link): boolean {
  return leadsToFile(link, ['include']);
}

const descriptions: Readonly<Record<string, (path: string, value: string) => string>> = {
  lines: (path, value) => `${path} has no lines ${value}`,
  pyobject: (path, value) => `${path} defines no \`${value}\``,
};

function describe(path: string, option: string, value: string): Pick<Finding, 'message' | 'hint'> {
  const message = descriptions[option]?.(path, value) ?? `no \`${value}\` in ${path}`;
  return { message, hint: `correct \`:${option}:\`, or mark the part in ${path}` };
}

function reportMissingParts(project: Project, report: Report): void {
  for (const { document, reference, outcome } of project.links) {
    if (outcome.kind !== 'missing-part') continue;
    const { path, option } = outcome;
    const value = reference.options?.[option] ?? '';
    const range = findOption(document.text, reference, option) ?? reference.targetSpan;
    report({ path: document.path, range, ...describe(path, option, value) });
  }
}

/** A file that a document includes and that does not exist, or that lacks the part which is included. */
export const rule = defineRule({
  id: 'broken-include',
  group: 'links',
  summary: 'An included file that does not exist, or that lacks the part which is included.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges: (link) => link.outcome.kind === 'missing-part' || leadsToInclude(link),
  check(project, report) {
    reportMissingFiles(project, report, leadsToInclude, 'file');
    reportMissingParts(project, report);
  },
});
