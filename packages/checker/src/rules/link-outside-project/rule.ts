import { defineRule, type Finding, type Link } from '@signpost/model';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';
import { forgePages } from '../../project/resolve/resolve-outside.ts';

const ofOneMachine = /^[a-z]+:/i;

/** The way to a page of the repository: what a forge shows lies two folders above the project's root. */
function suggestForgePage({ base }: Link, path: string): string | undefined {
  const inner = path.replace(/^(?:\.\.\/)+/, '');
  const [page = ''] = inner.split('/');
  return forgePages.has(page) ? `${'../'.repeat(base.split('/').length + 1)}${inner}` : undefined;
}

function describe(link: Link, path: string, isForge: boolean): Omit<Finding, 'path' | 'range'> {
  if (ofOneMachine.test(path)) {
    return {
      message: `a file of one machine: ${path}`,
      note: 'nobody else has that file there',
      hint: 'link to a file of the project, or to an address that everybody can reach',
    };
  }
  const page = isForge ? suggestForgePage(link, path) : undefined;
  return {
    message: `the link leaves the project: ${path}`,
    note: "what lies above the project's root is not the same for every reader",
    hint: page === undefined ? 'link to a file of the project, or write a whole address' : `did you mean \`${page}\`?`,
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
  fixable: false,
  judges: ({ outcome, reference }) => outcome.kind === 'outside-project' && !isUseOfDefinition(reference),
  check(project, report) {
    for (const link of project.links) {
      const { document, base, reference, outcome } = link;
      if (outcome.kind !== 'outside-project' || isUseOfDefinition(reference)) continue;
      const isForge = project.docsRootOf(base).dialect === 'github';
      report({ path: document.path, range: reference.targetSpan, ...describe(link, outcome.path, isForge) });
    }
  },
});
