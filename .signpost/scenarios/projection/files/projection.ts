import { paragraph } from '../../markup/block.ts';
import { defineSection } from '../projection.ts';

/** FILL: what it shows, and to whom. */
export const projection = defineSection({
  id: '{{ id }}',
  title: 'FILL: its title',
  summary: 'FILL: one sentence.',
  hasLinks: true,
  render: ({ model }) => [paragraph(`${model.scenarios.length} scenarios`)],
});
