import type { DocumentKind } from '@signpost/model';
import { listDocuments } from '../../describe/list-documents.ts';
import { listScenarios } from '../../describe/list-scenarios.ts';
import { prose } from '../../describe/prose.ts';
import { listKinds } from '../../load/list-kinds.ts';
import { type Line, pathOf, strong } from '../../markup/block.ts';
import { defineSection, type ModelView } from '../projection.ts';

/** In words: the scenarios that always write it, then how many ask first. */
function describeNeed(kind: DocumentKind, view: ModelView): string {
  const all = listScenarios(view);
  const listIds = (which: 'certain' | 'others'): readonly string[] =>
    all.filter(({ id }) => listDocuments(id, view)[which].some((owed) => owed.kind === kind.id)).map(({ id }) => id);
  const [certain, others] = [listIds('certain'), listIds('others')];
  if (certain.length === all.length) return 'every change';
  return [certain.join(', '), others.length === 0 ? '' : `perhaps ${others.join(', ')}`]
    .filter((part) => part !== '')
    .join('; ');
}

/** Every kind of document that some scenario owes: when, where, and for which changes. */
export const projection = defineSection({
  id: 'quick-reference',
  title: 'Quick reference',
  summary: 'When each document is written, where it lies, and for which changes.',
  hasLinks: true,
  render(view) {
    const rows = listKinds(view.model).flatMap((kind): readonly (readonly Line[])[] => {
      const need = describeNeed(kind, view);
      const path = view.places.get(kind.place);
      return [[[strong(kind.title)], prose(kind.when), path === undefined ? [] : [pathOf(path)], [need]]];
    });
    return [{ kind: 'table', header: ['Document', 'Written when', 'Where', 'For'], rows }];
  },
});
