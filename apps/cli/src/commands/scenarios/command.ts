import { defineCommand } from '../../command.ts';
import { alignRows } from '../../help/align-rows.ts';
import { listScenarios } from '../../scenario/list-scenarios.ts';

export const command = defineCommand({
  summary: 'List the kinds of change that this project knows.',
  options: [],
  examples: [['signpost scenarios', 'what `signpost new` and `pnpm plop` take']],
  async run(_, terminal) {
    const scenarios = await listScenarios(terminal.folder);
    terminal.print(alignRows(scenarios.map(({ id, says, summary }) => [id, `${says}: ${summary}`])));
    return 0;
  },
});
