import { defineRule, type Link, type Outcome, type Project, type Report } from '@signpost/model';
import { isFileReference } from '../../project/is-file-reference.ts';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';
import { advise } from '../../suggest/advise.ts';
import { noteOtherPlace } from '../note-other-place.ts';
import { suggestAnchor } from '../../suggest/suggest-anchor.ts';

type MissingAnchor = Extract<Outcome, { kind: 'missing-anchor' }>;

function reportAnchor(project: Project, report: Report, link: Link, missing: MissingAnchor): void {
  const { path, anchor, alsoRightOn } = missing;
  const { document, reference } = link;
  const suggestion = suggestAnchor(project, path, anchor);
  const page = reference.target.slice(0, reference.target.indexOf('#'));
  const spelled = suggestion === undefined ? undefined : { ...suggestion, text: `${page}#${suggestion.text}` };
  const where = path === document.path ? 'this document' : path;
  report({
    path: document.path,
    range: reference.targetSpan,
    message: `no heading or id \`${anchor}\` in ${where}`,
    ...noteOtherPlace(alsoRightOn),
    ...advise(
      link,
      spelled,
      `link to ${page === '' ? 'a heading that exists' : 'the page without `#`, or to a heading of it'}`,
    ),
  });
}

function judges({ outcome, reference }: Link): boolean {
  const hasAnchor = outcome.kind === 'missing-anchor' || (outcome.kind === 'ok' && outcome.anchor !== undefined);
  return hasAnchor && isFileReference(reference) && !isUseOfDefinition(reference);
}

/** A link to a heading or ID that its page does not have. */
export const rule = defineRule({
  id: 'broken-anchor',
  group: 'links',
  summary: 'A link to a heading or ID that the page does not have.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges,
  check(project, report) {
    for (const link of project.links) {
      const { outcome } = link;
      if (outcome.kind === 'missing-anchor' && judges(link)) {
        reportAnchor(project, report, link, outcome);
      }
    }
  },
});
