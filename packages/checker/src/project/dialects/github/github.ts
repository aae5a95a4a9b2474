import { createSite } from '../create-site.ts';
import type { DialectDefinition } from '../dialect.ts';
import { slugifyForGithub } from './slugify-for-github.ts';

/** GitHub shows each file by itself, with links as paths of the repository. */
export const github: DialectDefinition = {
  id: 'github',
  name: 'GitHub',
  isConfig: () => false,
  open: () => [],
  openFolder: (folder) => createSite('github', folder),
  nameHeadings: (headings) => slugifyForGithub(headings.map(({ text }) => text)).map((slug) => [slug]),
  ignoresCase: true,
};
