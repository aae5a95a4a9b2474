import type { Option } from '../command.ts';

/** What every scenario takes beside the answers to its own questions. */
export const scenarioOptions: readonly Option[] = [
  { name: 'dest', value: 'FOLDER', summary: 'The project to write to. Default: where you are.' },
  { name: 'dry-run', summary: 'Show what would be written as a diff; write nothing.' },
  { name: 'again', summary: 'Start from the answers of the last time; flags say what is different.' },
  { name: 'json', summary: 'One JSON object for programs: what is written, with the diff. Asks nothing.' },
  { name: 'yes', summary: 'Take the suggested answers instead of asking.' },
];
