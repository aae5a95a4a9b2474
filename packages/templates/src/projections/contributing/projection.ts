import { code, heading, paragraph } from '../../markup/block.ts';
import { projection as decisionTree } from '../decision-tree/projection.ts';
import { projection as mostChanges } from '../most-changes/projection.ts';
import { defineSection } from '../projection.ts';
import { projection as pullRequest } from '../pull-request/projection.ts';
import { projection as quickReference } from '../quick-reference/projection.ts';
import { projection as scenarioTable } from '../scenario-table/projection.ts';
import { nestBlocks } from '../../markup/nest-blocks.ts';

/** What a contributor reads: which documents a change needs, where they lie, and how they are written. */
export const projection = defineSection({
  id: 'contributing',
  title: 'Contribution guide',
  summary: 'Which documents a change needs: rule of thumb, decision tree, scenarios, quick reference, checklist.',
  place: {
    title: 'the contribution guide',
    candidates: ['{CONTRIBUTING,contributing}.{md,rst}', '{.github,docs}/{CONTRIBUTING,contributing}.{md,rst}'],
    default: 'CONTRIBUTING.md',
  },
  pageTitle: 'Contributing',
  // A site may include the guide into a page of its own, where links that start from here lead nowhere.
  hasLinks: false,
  render: (view) => [
    heading('Which documents does my change need?'),
    ...mostChanges.render(view),
    paragraph('The questions below lead to the others. ', code('signpost guide'), ' asks them in the terminal.'),
    ...decisionTree.render(view),
    heading('What to run'),
    ...scenarioTable.render(view),
    heading('Where documents lie'),
    ...quickReference.render(view),
    heading('Checklist of a pull request'),
    ...nestBlocks(pullRequest.render(view)),
  ],
});
