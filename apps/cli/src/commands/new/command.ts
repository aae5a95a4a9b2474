import { findScenario } from '@signpost/templates';
import { defineCommand } from '../../command.ts';
import { missingScenario } from '../../messages/missing-scenario.ts';
import { listScenarios } from '../../scenario/list-scenarios.ts';
import { renderScenarioHelp } from '../../scenario/render-scenario-help.ts';
import { runScenario } from '../../scenario/run-scenario.ts';
import { scenarioOptions } from '../../scenario/scenario-options.ts';
import { takeDestination } from '../../scenario/take-destination.ts';

export const command = defineCommand({
  summary: 'Write what a change owes: the files and edits of a scenario.',
  positionals: '<scenario> [answer]',
  takesRawArguments: true,
  options: scenarioOptions,
  examples: [
    ['signpost new backend', 'ask, then write'],
    ['signpost new backend --help', 'the questions of a scenario and their flags'],
    ['signpost new backend --name "Mistral AI" --dry-run', 'show the diff only'],
    ['signpost scenarios', 'list the scenarios'],
  ],
  async run(_, terminal, raw) {
    const [id, ...rest] = raw;
    const { folder, argv } = takeDestination(rest, terminal.folder);
    if (id === undefined || id.startsWith('-')) throw missingScenario();
    if (argv.includes('--help') || argv.includes('-h')) {
      terminal.print(renderScenarioHelp(findScenario(await listScenarios(folder), id)));
    } else {
      await runScenario({ id, argv, folder }, terminal);
    }
    return 0;
  },
});
