import { loadScenarios } from '@signpost/templates';
import { defineCommand } from '../../command.ts';
import { alignRows } from '../../help/align-rows.ts';
import { openScenarioProject } from '../../scenario/open-scenario-project.ts';

export const command = defineCommand({
  summary: 'List the kinds of change that this project knows.',
  options: [],
  examples: [['signpost scenarios', 'what `signpost new` and `pnpm plop` take']],
  async run(_, terminal) {
    const scenarios = loadScenarios(await openScenarioProject(terminal.folder));
    terminal.print(alignRows(scenarios.map(({ id, says, summary }) => [id, `${says}: ${summary}`])));
    return 0;
  },
});
