import { renderChecklist, renderOwed } from '@signpost/templates';
import { renderCommand } from '../../scenario/render-command.ts';
import { type Arrival, writesSomething } from './arrive.ts';

/** The list of documents, for people. */
export function renderArrival({ scenario, owed }: Arrival, columns: number): string {
  return `${scenario.says}\n\n${renderOwed(owed, columns, scenario.closing)}`;
}

/** All that a person gets who cannot be asked: the list, the checklist, and what to run. */
export function renderWhole(arrival: Arrival, columns: number): string {
  const checklist = renderChecklist(arrival.owed);
  return [
    renderArrival(arrival, columns),
    checklist === '' ? '' : `\nChecklist for the pull request:\n\n${checklist}`,
    writesSomething(arrival) ? `\nWrite them: ${renderCommand(arrival.scenario, arrival.answers)}\n` : '',
  ].join('');
}
