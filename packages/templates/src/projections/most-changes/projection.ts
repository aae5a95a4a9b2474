import type { Scenario } from '@signpost/model';
import { joinTitles, listDocuments } from '../../describe/list-documents.ts';
import { listScenarios } from '../../describe/list-scenarios.ts';
import { prose } from '../../describe/prose.ts';
import { type Line, paragraph, strong } from '../../markup/block.ts';
import { defineSection, type ModelView } from '../projection.ts';

/** A change that makes no new document: it edits what is there, and its changelog entry is all that is written for it. */
function isSmall({ steps }: Scenario): boolean {
  return steps.every(({ kind }) => kind === 'changeset');
}

function describe({ id, says, closing }: Scenario, view: ModelView): Line {
  const needed = joinTitles(listDocuments(id, view).certain);
  const rest = closing === undefined ? [] : [' ', ...prose(closing)];
  return [strong(says), `: ${needed === '' ? 'no document' : needed}.`, ...rest];
}

/** The "90 %" rule: which changes need no new document. */
export const projection = defineSection({
  id: 'most-changes',
  title: 'Most changes',
  summary: 'The "90 %" rule: which changes need no new document.',
  hasLinks: true,
  render(view) {
    const small = listScenarios(view).filter(isSmall);
    if (small.length === 0) return [];
    return [
      paragraph('About 90 % of all changes need no new document. They are one of these:'),
      { kind: 'list', items: small.map((scenario) => describe(scenario, view)) },
    ];
  },
});
