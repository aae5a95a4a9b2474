import type { DocumentKind } from '@signpost/model';
import { prose } from '../../describe/prose.ts';
import { listKinds } from '../../load/list-kinds.ts';
import { type Line, pathOf, paragraph, strong } from '../../markup/block.ts';
import { defineSection, type ModelView } from '../projection.ts';

const occasions = { required: 'always when', conditional: 'when', optional: 'if you like, when' } as const;

/** A kind that has documents of its own has one for each subject; the others are one document, or lie in one folder. */
function describeSource({ name, isNumbered }: DocumentKind, path: string): string {
  if (isNumbered) return 'one numbered document for each';
  if (name !== undefined) return 'one document for each';
  return /\.[a-z]+$/.test(path) ? 'this document alone' : 'this folder alone';
}

function renderRow(kind: DocumentKind, { places }: ModelView): readonly Line[] {
  const path = places.get(kind.place) ?? '';
  return [
    [strong(kind.title)],
    prose(kind.purpose),
    path === '' ? [] : [pathOf(path)],
    [`${occasions[kind.occasion]} `, ...prose(kind.when)],
    [describeSource(kind, path)],
  ];
}

/** Each kind of document with its place and its single source. */
export const projection = defineSection({
  id: 'what-lives-where',
  title: 'What lives where',
  summary: 'Each kind of document: what it is for, its place, when it is written, its single source.',
  place: {
    title: 'the page that says what lives where',
    candidates: ['{docs,doc}/**/{what-lives-where,what_lives_where}.{md,rst}'],
    default: 'docs/what-lives-where.md',
  },
  pageTitle: 'What lives where',
  hasLinks: true,
  render: (view) => [
    paragraph('Each fact stands in one place, its single source; every other page links to it.'),
    {
      kind: 'table',
      header: ['Document', 'It', 'Lies in', 'Written', 'Single source'],
      rows: listKinds(view.model).map((kind) => renderRow(kind, view)),
    },
  ],
});
