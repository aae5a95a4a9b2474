import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { buildSite, hasSphinx } from '../scripts/sphinx/build-site.ts';
import { compareSite, shareOf } from '../scripts/sphinx/compare-site.ts';

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/** Projects with the site in them, and which share of Sphinx' paragraphs must stand on our pages word by word. */
const sites = [
  { name: 'the demo', project: pathOf('../../../apps/demo'), site: 'docs/source', least: 0.99 },
  { name: 'every construct', project: pathOf('../fixtures/sphinx'), site: 'docs', least: 0.9 },
  { name: 'MassGen', project: pathOf('../../../../shared/massgen'), site: 'docs/source', least: 0.995 },
];

// Counted as skipped without Debian's python3-sphinx, and in a clone with nothing beside it.
for (const { name, project, site, least } of sites) {
  test.skipIf(!hasSphinx || !existsSync(project))(`${name} reads as Sphinx shows it`, async () => {
    const { root } = createFolder();
    const copy = `${root}/copy`;
    cpSync(project, copy, { recursive: true, filter: (path) => !path.includes('node_modules') });
    const pages = await compareSite(copy, site, buildSite(copy, site, root));
    expect(pages.length).toBeGreaterThan(0);
    expect(shareOf(pages, 'prose')).toBeGreaterThanOrEqual(least);
    expect(shareOf(pages, 'code')).toBeGreaterThanOrEqual(least);
  });
}
