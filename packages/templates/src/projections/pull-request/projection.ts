import type { DocumentKind } from '@signpost/model';
import { joinTitles, listDocuments } from '../../describe/list-documents.ts';
import { listScenarios } from '../../describe/list-scenarios.ts';
import { prose } from '../../describe/prose.ts';
import { listKinds } from '../../load/list-kinds.ts';
import { type Block, code, heading, type Inline, type Line, paragraph, strong } from '../../markup/block.ts';
import { defineSection, type ModelView } from '../projection.ts';

function describeKind({ title, when, place }: DocumentKind, { places }: ModelView): Line {
  const path = places.get(place);
  const where: readonly Inline[] = path === undefined ? [] : [' (', code(path), ')'];
  return [strong(title), ...where, ': when ', ...prose(when)];
}

/** The checklist of a pull request: what kind of change it is, which documents it has, what was checked. */
export const projection = defineSection({
  id: 'pull-request',
  title: 'Pull request checklist',
  summary: 'What kind of change it is, which documents it has, and what to check.',
  place: {
    title: 'the template of pull requests',
    candidates: [
      '{.github,docs,.}/{pull_request_template,PULL_REQUEST_TEMPLATE}.md',
      '{pull_request_template,PULL_REQUEST_TEMPLATE}.md',
    ],
    default: '.github/pull_request_template.md',
  },
  hasLinks: false,
  render: (view): readonly Block[] => [
    heading('Kind of change'),
    {
      kind: 'tasks',
      items: listScenarios(view).map(({ id, says }) => {
        const needed = joinTitles(listDocuments(id, view).certain);
        return needed === '' ? [says] : [strong(says), `: ${needed}`];
      }),
    },
    heading('Documents'),
    paragraph('Tick what this change has; strike through what it does not need. ', code('signpost guide'), ' tells.'),
    { kind: 'tasks', items: listKinds(view.model).map((kind) => describeKind(kind, view)) },
    heading('Before the review'),
    {
      kind: 'tasks',
      items: [
        [code('signpost check'), ' finds nothing'],
        ['Each fact stands in one place; other pages link to it'],
        ['No place waits for words: nothing is marked ', code('FILL')],
      ],
    },
  ],
});
