import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPages } from '@signpost/checker/pages';
import { createPageRenderer, type PageSource } from '@signpost/render';

/** A project that is not read yet, as when the first page is shown. */
const source: PageSource = {
  destination: () => undefined,
  headingIds: () => [],
  toctree: () => undefined,
  locate: (_, target) => target,
  readText: () => undefined,
  include: () => undefined,
  substitution: () => undefined,
};

/** Opens our renderer for pages of one kind; each call of what it returns renders a page that is open. */
export async function openRenderer(path: string): Promise<() => (text: string) => string> {
  const root = mkdtempSync(join(tmpdir(), 'signpost-bench-pages-'));
  writeFileSync(join(root, path), '');
  const pages = await openPages(root);
  rmSync(root, { recursive: true });
  const options = { allowsRawHtml: false, markdown: pages.markdownOf(path) };
  return () => {
    const render = createPageRenderer();
    return (text) => {
      const { pieces } = render({ path, text, tree: pages.readTree(path, text), source, options });
      return pieces.map(({ html }) => html).join('\n');
    };
  };
}
