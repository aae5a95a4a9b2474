import { defineRule, type Finding, type Link, type Outcome, type Project } from '@signpost/model';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';
import { advise } from '../../suggest/advise.ts';
import { spellPath } from '../../suggest/suggest-path.ts';

type Mismatch = Extract<Outcome, { kind: 'case-mismatch' }>;

function describe(project: Project, link: Link, { path, spelled, anchor }: Mismatch): Omit<Finding, 'path' | 'range'> {
  if (anchor !== undefined) {
    const { target } = link.reference;
    const text = `${target.slice(0, target.indexOf('#'))}#${spelled}`;
    return {
      message: `the ID \`${anchor}\` is spelled \`${spelled}\``,
      note: 'the page of the site tells upper and lower case apart',
      ...advise(link, { text, isCertain: true }, ''),
    };
  }
  return {
    message: `${path} is spelled ${spelled}`,
    note: 'GitHub and Linux tell upper and lower case apart',
    ...advise(link, { text: spellPath(project, link, spelled), isCertain: true }, ''),
  };
}

/** A path or an ID that exists in other letter case. */
export const rule = defineRule({
  id: 'case-mismatch',
  group: 'links',
  summary: 'A link to a file, folder or ID that is spelled in other letter case.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges: ({ outcome, reference }) => outcome.kind === 'case-mismatch' && !isUseOfDefinition(reference),
  check(project, report) {
    for (const link of project.links) {
      const { document, reference, outcome } = link;
      if (outcome.kind !== 'case-mismatch' || isUseOfDefinition(reference)) continue;
      report({ path: document.path, range: reference.targetSpan, ...describe(project, link, outcome) });
    }
  },
});
