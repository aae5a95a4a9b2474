import type { Option } from '../command.ts';

const series: Option = {
  name: 'series',
  value: 'NAME',
  summary: 'Which series: adr, rfc, or its folder. Default: the only one, or decisions.',
};
const base: Option = {
  name: 'base',
  value: 'REF',
  summary: 'The branch whose numbers are taken, too. Default: what the remote calls its main branch.',
};
const allBranches: Option = { name: 'all-branches', summary: 'Count the numbers of every other branch, too.' };
const dryRun: Option = { name: 'dry-run', summary: 'Show the diff; write nothing.' };
const json: Option = { name: 'json', summary: 'Say it as JSON, for programs.' };

/** The options that the commands about numbered records share. */
export const decisionOptions = { series, base, allBranches, dryRun, json } as const;
