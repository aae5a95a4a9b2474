import { createFolder } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { readEvents } from './read-events.ts';
import { startTestPreview } from './start-test-preview.ts';

/** A builder as simple as can be, which is a program all the same. */
const builder = `
import { readFileSync, writeFileSync } from 'node:fs';
const text = readFileSync('docs/a.md', 'utf8');
if (text.includes('FAIL')) { console.error('it cannot be built'); process.exit(3); }
writeFileSync(process.argv[2] + '/a.html', '<html><body><p>' + text + '</p></body></html>');
`;

function open(): ReturnType<typeof startTestPreview> {
  const output = createFolder().root;
  const files = { 'build.mjs': builder, 'docs/a.md': 'One' };
  const command = [process.execPath, 'build.mjs', output] as const;
  return startTestPreview(files, { engine: { name: 'own', command, source: 'docs', output } });
}

test('the pages of another builder are shown when they are built, and follow each save', async () => {
  const preview = await open();
  const events = await readEvents(preview.port, 'docs/a.md');
  const { href } = await events.next('built', ({ isBuilding }) => !isBuilding);
  expect(href).toBe('/-/built/a.html');
  expect((await preview.get('/docs/a.md')).headers.get('location')).toBe('/-/built/a.html');
  const html = await (await preview.get('/-/built/a.html')).text();
  expect(html).toContain('<p>One</p><script type="module" src="/-/assets/engine.js');
  expect(html).toContain('data-path="docs/a.md"');
  preview.repository.write('docs/a.md', 'Two');
  await events.next('built', ({ isBuilding }) => !isBuilding);
  expect(await (await preview.get('/-/built/a.html')).text()).toContain('<p>Two</p>');
  await events.close();
});

test('a build that fails is told, and the pages before it stay', async () => {
  const preview = await open();
  const events = await readEvents(preview.port, 'docs/a.md');
  await events.next('built', ({ isBuilding }) => !isBuilding);
  preview.repository.write('docs/a.md', 'FAIL');
  expect(await events.next('problem', (text) => text !== '')).toBe('own ended with 3:\nit cannot be built');
  expect(await (await preview.get('/-/built/a.html')).text()).toContain('<p>One</p>');
  await events.close();
});

test('before anything is built, the fast preview is there', async () => {
  const preview = await open();
  const response = await preview.get('/docs/a.md?fast');
  expect([response.status, (await response.text()).includes('One')]).toEqual([200, true]);
});
