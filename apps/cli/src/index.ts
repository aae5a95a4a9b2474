export { commandNames, loadCommand } from './commands/find-command.ts';
export { main } from './main.ts';
export { renderCommandHelp } from './help/render-command-help.ts';
export { renderUsageError } from './report/render-usage-error.ts';
export { listScenarios } from './scenario/list-scenarios.ts';
export { openScenarioProject } from './scenario/open-scenario-project.ts';
export { runScenario } from './scenario/run-scenario.ts';
export { takeDestination } from './scenario/take-destination.ts';
export { openProcessTerminal, type Terminal } from './terminal.ts';
