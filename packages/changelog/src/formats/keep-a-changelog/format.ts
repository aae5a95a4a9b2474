import { defineFormat } from '../format.ts';
import { renderRelease } from './render-release.ts';

/** Keep a Changelog 1.1.0, the form of CHANGELOG.md: https://keepachangelog.com/en/1.1.0/ */
export const format = defineFormat({
  id: 'keep-a-changelog',
  summary: 'The release as it stands in a CHANGELOG.md in the form of Keep a Changelog.',
  render: (release) => renderRelease(release),
});
