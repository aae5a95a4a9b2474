import { defineSection } from '../projection.ts';
import { drawGraph } from './draw-graph.ts';
import { drawTree } from './draw-tree.ts';

/** The decision tree as a drawing of letters, which shows everywhere, and as a Mermaid graph. */
export const projection = defineSection({
  id: 'decision-tree',
  title: 'Decision tree',
  summary: 'The questions that lead from a change to its documents, in letters and as a Mermaid graph.',
  hasLinks: true,
  render: (view) => [
    { kind: 'code', language: 'text', text: drawTree(view) },
    { kind: 'code', language: 'mermaid', text: drawGraph(view) },
  ],
});
