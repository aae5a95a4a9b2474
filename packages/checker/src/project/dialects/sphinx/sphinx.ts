import { createSite } from '../create-site.ts';
import type { DialectDefinition } from '../dialect.ts';
import { slugifyForGithub } from '../github/slugify-for-github.ts';

/** Sphinx, whose configuration is read where the readings of its documents are made. */
export const sphinx: DialectDefinition = {
  id: 'sphinx',
  name: 'Sphinx',
  isConfig: () => false,
  open: () => [],
  openFolder: (folder) => createSite('sphinx', folder),
  // MyST makes GitHub's slugs where it is told to, and GitHub shows the same file.
  nameHeadings: (headings) => slugifyForGithub(headings.map(({ text }) => text)).map((slug) => [slug]),
  ignoresCase: true,
};
