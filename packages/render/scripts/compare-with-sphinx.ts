// Compares our pages with Sphinx' own, paragraph by paragraph: node scripts/compare-with-sphinx.ts <project> <site folder> [built HTML].
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './sphinx/build-site.ts';
import { compareSite, type ComparedPage } from './sphinx/compare-site.ts';

const [project = '', site = 'docs/source', built] = process.argv.slice(2);

function count(pages: readonly ComparedPage[], kind: 'prose' | 'code'): string {
  const same = pages.reduce((sum, page) => sum + page[kind].same, 0);
  const total = pages.reduce((sum, page) => sum + page[kind].total, 0);
  return `${same} of ${total} (${((100 * same) / Math.max(1, total)).toFixed(2)} %)`;
}

const work = mkdtempSync(join(tmpdir(), 'signpost-sphinx-'));
try {
  const pages = await compareSite(project, site, built ?? buildSite(project, site, work));
  for (const { path, prose, code } of pages) {
    for (const { sphinx, ours } of [...prose.differences, ...code.differences]) {
      console.log(`\n${path}`);
      for (const { tag, text } of sphinx) console.log(`- ${tag}: ${text.slice(0, 400)}`);
      for (const { tag, text } of ours) console.log(`+ ${tag}: ${text.slice(0, 400)}`);
    }
  }
  console.log(
    `\n${pages.length} pages; the same: ${count(pages, 'prose')} paragraphs, ${count(pages, 'code')} blocks of code`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
