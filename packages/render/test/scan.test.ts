import { cpSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { findLiteralMarkup, scanPages } from './find-literal-markup.ts';
import { openProject, type OpenedProject } from './open-project.ts';
import { openWriter } from './write-pages.ts';

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/** Every line that shows markup, each with its page. */
function scan(project: OpenedProject): string[] {
  return [...scanPages(project)].flatMap(([path, lines]) => lines.map((line) => `${path}: ${line}`));
}

test('the pages of the demo show no markup', async () => {
  const project = await openProject(pathOf('../../../apps/demo'));
  expect(project.documents.length).toBeGreaterThan(20);
  expect(scan(project)).toEqual([]);
});

test('the pages of a site with every construct show no markup', async () => {
  const { root } = createFolder();
  cpSync(pathOf('../fixtures/sphinx'), root, { recursive: true });
  const project = await openProject(root);
  expect(project.documents).toHaveLength(12);
  expect(scan(project)).toEqual([]);
});

const cases = process.env['RST_CASES'] ?? pathOf('../../../../shared/rst/docutils-cases.json');

/** What docutils itself shows as it is written, by the ID of the case. */
const shownAsWritten = JSON.parse(readFileSync(new URL('literal-cases.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

test.skipIf(!existsSync(cases))(
  'the cases of docutils’ test-suite show no markup (SKIPPED without the file that RST_CASES names)',
  async () => {
    const write = await openWriter();
    const all = JSON.parse(readFileSync(cases, 'utf8')) as readonly { readonly id: string; readonly input: string }[];
    const found = all.filter(({ input }) => findLiteralMarkup(write('rst', input).html).length > 0);
    expect(found.map(({ id }) => id).toSorted()).toEqual(Object.keys(shownAsWritten).toSorted());
  },
);
