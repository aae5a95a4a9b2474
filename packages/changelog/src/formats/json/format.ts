import { defineFormat } from '../format.ts';

/** The release as data, for programs. */
export const format = defineFormat({
  id: 'json',
  summary: 'The release as JSON: version, date, sections with their entries.',
  render: (release) => `${JSON.stringify(release, undefined, 2)}\n`,
});
