import { defineRule, type Finding, type Link, type Project } from '@signpost/model';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';
import { advise } from '../../suggest/advise.ts';
import { findFromFormerPlace } from '../../suggest/find-from-former-place.ts';
import { guess, type Suggestion } from '../../suggest/suggestion.ts';
import { spellPath } from '../../suggest/suggest-path.ts';
import { forgePages } from '../../project/resolve/resolve-outside.ts';

const ofOneMachine = /^[a-z]+:/i;

/** The way to a page of the repository: what a forge shows lies two folders above the project's root. */
function suggestForgePage({ base }: Link, path: string): string | undefined {
  const inner = path.replace(/^(?:\.\.\/)+/, '');
  const [page = ''] = inner.split('/');
  return forgePages.has(page) ? `${'../'.repeat(base.split('/').length + 1)}${inner}` : undefined;
}

function createGuess(page: string | undefined): Suggestion | undefined {
  return page === undefined ? undefined : guess(page);
}

function describe(project: Project, link: Link, path: string): Omit<Finding, 'path' | 'range'> {
  if (ofOneMachine.test(path)) {
    return {
      message: `a file of one machine: ${path}`,
      note: 'nobody else has that file there',
      hint: 'link to a file of the project, or to an address that everybody can reach',
    };
  }
  const former = findFromFormerPlace(project, link);
  const page = project.docsRootOf(link.base).dialect === 'github' ? suggestForgePage(link, path) : undefined;
  const suggestion =
    former === undefined ? createGuess(page) : { ...former, text: spellPath(project, link, former.path) };
  return {
    message: `the link leaves the project: ${path}`,
    note: "what lies above the project's root is not the same for every reader",
    ...advise(link, suggestion, 'link to a file of the project, or write a whole address'),
  };
}

/** A path above the project's root, or a file of one machine. */
export const rule = defineRule({
  id: 'link-outside-project',
  group: 'links',
  summary: 'A link to what lies above the project, or on one machine only.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges: ({ outcome, reference }) => outcome.kind === 'outside-project' && !isUseOfDefinition(reference),
  check(project, report) {
    for (const link of project.links) {
      const { document, reference, outcome } = link;
      if (outcome.kind !== 'outside-project' || isUseOfDefinition(reference)) continue;
      report({ path: document.path, range: reference.targetSpan, ...describe(project, link, outcome.path) });
    }
  },
});
