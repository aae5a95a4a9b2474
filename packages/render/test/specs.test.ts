import { createFolder, runSpecs } from '@signpost/testkit';
import { formatHtml } from './format-html.ts';
import { openProject } from './open-project.ts';

/** The one thing that a test may decide. */
function allowsRaw(config: unknown): boolean {
  return typeof config === 'object' && config !== null && 'allowsRawHtml' in config && config.allowsRawHtml === true;
}

runSpecs(new URL('specs/', import.meta.url), async ({ files, config }) => {
  const { root } = createFolder(files);
  const project = await openProject(root);
  const path = Object.keys(files).find((each) => project.pages.isDocument(each)) ?? '';
  const { pieces } = project.render(path, { allowsRawHtml: allowsRaw(config) });
  const html = pieces.map((piece) => piece.html).join('\n');
  return { after: { [path.replace(/\.\w+$/, '.html')]: formatHtml(html) } };
});
