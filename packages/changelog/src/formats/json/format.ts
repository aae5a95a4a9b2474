import type { Release } from '../../release/release.ts';
import { defineFormat, type RenderOptions } from '../format.ts';

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** What programs are told: the tag too, not where labels lead, which only the Markdown needs. */
function toData({ definitions: _definitions, ...data }: Release, { tagOf }: RenderOptions): object {
  const tag = data.version === undefined ? undefined : tagOf?.(data.version);
  return tag === undefined ? data : { tag, ...data };
}

/** The release as data, for programs. */
export const format = defineFormat({
  id: 'json',
  summary: 'The release as JSON: version, date, sections with their entries.',
  render: (release, options = {}) => toJson(toData(release, options)),
  renderAll: (releases, options = {}) => toJson({ version: 1, releases: releases.map((one) => toData(one, options)) }),
});
