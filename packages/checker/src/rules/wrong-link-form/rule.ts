import { assertNever, defineRule, type Finding, type Link, type Project, type WrongForm } from '@signpost/model';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';
import { advise } from '../../suggest/advise.ts';
import { noteOtherPlace } from '../note-other-place.ts';
import { spellPath } from '../../suggest/suggest-path.ts';
import { describePlainDocumentLink } from './plain-document-link.ts';

type Description = Omit<Finding, 'path' | 'range'>;

function describeForm(link: Link, { form, path }: WrongForm): Pick<Finding, 'message' | 'note'> {
  const { target } = link.reference;
  switch (form) {
    case 'backslash':
      return {
        message: `\`\\\` in the path: ${target}`,
        note: 'only Windows takes it for `/`; on the web it is a letter',
      };
    case 'without-suffix':
      return { message: `the file is ${path}: its suffix is missing`, note: 'GitHub adds no suffix to a path' };
    case 'html':
      return { message: `the file is ${path}: nothing makes HTML of it`, note: 'GitHub shows the file itself' };
    case 'markdown':
      return { message: 'a Markdown link in reStructuredText', note: 'readers see its source' };
    case 'other-place':
      return { message: `the link to ${path} does not work on the site` };
    default:
      return assertNever(form);
  }
}

function describe(project: Project, link: Link, outcome: WrongForm): Description {
  const { form, path, spelled, alsoRightOn } = outcome;
  const { text = '', target } = link.reference;
  if (form === 'markdown') return { ...describeForm(link, outcome), hint: `write \`${text} <${target}>\`__` };
  const suggestion = { text: spelled ?? spellPath(project, link, path), isCertain: form === 'backslash' };
  return { ...describeForm(link, outcome), ...noteOtherPlace(alsoRightOn), ...advise(link, suggestion, '') };
}

/** A link to something that exists, in a form which the page's program does not understand. */
export const rule = defineRule({
  id: 'wrong-link-form',
  group: 'links',
  summary: 'A link that names something which exists in a form that does not lead there: `\\`, no suffix, no `:doc:`.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges: ({ outcome, reference }) =>
    (outcome.kind === 'wrong-form' || (outcome.kind === 'plain-document-link' && reference.kind !== 'named')) &&
    !isUseOfDefinition(reference),
  check(project, report) {
    for (const link of project.links) {
      const { document, reference, outcome } = link;
      if (isUseOfDefinition(reference)) continue;
      const { path } = document;
      if (outcome.kind === 'wrong-form') {
        const range = outcome.form === 'markdown' ? reference.span : reference.targetSpan;
        report({ path, range, ...describe(project, link, outcome) });
      } else if (outcome.kind === 'plain-document-link' && reference.kind !== 'named') {
        report({ path, range: reference.span, ...describePlainDocumentLink(link, outcome.docname, outcome.path) });
      }
    }
  },
});
