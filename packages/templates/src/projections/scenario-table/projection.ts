import { listScenarios } from '../../describe/list-scenarios.ts';
import { prose } from '../../describe/prose.ts';
import { code } from '../../markup/block.ts';
import { defineSection } from '../projection.ts';

/** The scenarios as a table: what the contributor says, what to run, what it writes. */
export const projection = defineSection({
  id: 'scenario-table',
  title: 'Scenarios',
  summary: 'What a contributor says, what to run, and what it writes.',
  hasLinks: true,
  render: (view) => [
    {
      kind: 'table',
      header: ['You say', 'You run', 'It writes'],
      rows: listScenarios(view).map(({ id, says, summary }) => [[says], [code(`signpost new ${id}`)], prose(summary)]),
    },
  ],
});
