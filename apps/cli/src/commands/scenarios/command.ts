import { loadScenarios } from '@signpost/templates';
import { defineCommand } from '../../command.ts';
import { openScenarioProject } from '../../scenario/open-scenario-project.ts';

export const command = defineCommand({
  summary: 'List the kinds of change that this project knows.',
  options: [],
  examples: [['signpost scenarios', 'what `signpost new` and `pnpm plop` take']],
  async run(_, terminal) {
    const scenarios = loadScenarios(await openScenarioProject(terminal.folder));
    const width = Math.max(...scenarios.map(({ id }) => id.length));
    for (const { id, says, summary } of scenarios) terminal.print(`  ${id.padEnd(width)}  ${says}: ${summary}\n`);
    return 0;
  },
});
