import type { Release } from '../../release/release.ts';
import { defineFormat } from '../format.ts';

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What programs are told: not where labels lead, which only the Markdown needs. */
function toData({ definitions: _definitions, ...data }: Release): Omit<Release, 'definitions'> {
  return data;
}

/** The release as data, for programs. */
export const format = defineFormat({
  id: 'json',
  summary: 'The release as JSON: version, date, sections with their entries.',
  render: (release) => toJson(toData(release)),
  renderAll: (releases) => toJson({ version: 1, releases: releases.map(toData) }),
});
