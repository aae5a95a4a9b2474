import { readFileSync, renameSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CheckedFinding } from '../src/findings/checked-finding.ts';
import { readEvents } from './read-events.ts';
import { startTestPreview } from './start-test-preview.ts';

test('a save changes the piece that was edited, and no other', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n\nOne.\n\nTwo.\n\nThree.\n' });
  await preview.get('/-/navigation');
  await preview.get('/a.md');
  const events = await readEvents(preview.port, 'a.md');
  preview.repository.write('a.md', '# A\n\nOne.\n\nTwo and more.\n\nThree.\n');
  expect(await events.next('page', ({ splices }) => JSON.stringify(splices).includes('more'))).toEqual({
    base: expect.any(Number),
    revision: expect.any(Number),
    title: 'A',
    outline: [{ depth: 1, text: 'A', id: 'a', start: 0 }],
    splices: [{ at: 2, remove: 1, pieces: ['<p data-at="0-13">Two and more.</p>'] }],
  });
  await events.close();
});

test('a browser that comes back gets what it has missed', async () => {
  const preview = await startTestPreview({ 'a.md': 'One.\n\nTwo.\n' });
  const revision = Number(/data-revision="(\d+)"/.exec(await (await preview.get('/a.md')).text())?.[1]);
  preview.repository.write('a.md', 'One.\n\nTwo and more.\n');
  const events = await readEvents(preview.port, 'a.md', revision);
  const missed = { at: 1, remove: 1, pieces: ['<p data-at="0-13">Two and more.</p>'] };
  expect((await events.next('page')).splices).toEqual([missed]);
  const others = await readEvents(preview.port, 'a.md', 1_000_000);
  const { splices } = await others.next('page', (update) => (update.splices[0]?.remove ?? 0) > 1);
  expect(splices[0]?.pieces).toEqual(['<p data-at="0-4">One.</p>', '<p data-at="0-13">Two and more.</p>']);
  await events.close();
  await others.close();
});

test('a save by renaming is seen, as editors do it', async () => {
  const preview = await startTestPreview({ 'docs/a.rst': 'A\n=\n\nOne.\n' });
  await preview.get('/docs/a.rst');
  const events = await readEvents(preview.port, 'docs/a.rst');
  const { repository } = preview;
  repository.write('docs/a.rst~', 'A\n=\n\nTwo.\n');
  renameSync(repository.path('docs/a.rst~'), repository.path('docs/a.rst'));
  const { splices } = await events.next('page', (update) => JSON.stringify(update).includes('Two.'));
  expect(splices).toEqual([{ at: 1, remove: 1, pieces: ['<p data-at="0-4">Two.</p>'] }]);
  await events.close();
});

test('a page follows what it includes', async () => {
  const preview = await startTestPreview({
    'docs/conf.py': '',
    'docs/a.rst': 'A\n=\n\n.. literalinclude:: code.py\n',
    'docs/code.py': 'one = 1\n',
  });
  await preview.get('/docs/a.rst');
  const events = await readEvents(preview.port, 'docs/a.rst');
  preview.repository.write('docs/code.py', 'two = 2\n');
  const { splices } = await events.next('page', (update) => JSON.stringify(update).includes('two = 2'));
  expect(splices).toHaveLength(1);
  await events.close();
});

test('a new file is in the navigation, a deleted one is not', async () => {
  const preview = await startTestPreview({ 'docs/a.md': '# A\n' });
  const events = await readEvents(preview.port, 'docs/a.md');
  const list = async (): Promise<string> => (await preview.get('/-/navigation')).text();
  await list();
  preview.repository.write('docs/more/b.md', '# Beta\n');
  await events.next('navigation');
  expect(await list()).toContain('Beta');
  preview.repository.remove('docs/more/b.md');
  await events.next('navigation');
  expect(await list()).not.toContain('Beta');
  await events.close();
});

test('a folder that is made again is followed like the first one', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n', 'docs/b.md': '# B\n' });
  const { repository } = preview;
  const events = await readEvents(preview.port, 'docs/b.md');
  await preview.get('/-/navigation');
  repository.remove('docs');
  repository.write('docs/b.md', '# Beta\n');
  await events.next('navigation');
  repository.write('docs/b.md', '# Gamma\n');
  expect(await events.next('page', (update) => update.title === 'Gamma')).toMatchObject({ title: 'Gamma' });
  await events.close();
});

test('a repository that cannot be read for a while ends nothing', async () => {
  const preview = await startTestPreview({ 'docs/a.md': '# A\n' });
  const { repository, said } = preview;
  repository.git('add', '--all');
  const events = await readEvents(preview.port, 'docs/a.md');
  await preview.get('/-/navigation');
  const index = readFileSync(repository.path('.git/index'));
  repository.write('.git/index', 'broken');
  repository.write('docs/b.md', '# Beta\n');
  await expect.poll(() => said.join('\n'), { timeout: 10_000 }).toContain('git');
  repository.write('.git/index', index);
  repository.write('docs/c.md', '# Gamma\n');
  await events.next('navigation');
  expect(await (await preview.get('/-/navigation')).text()).toMatch(/Beta.*Gamma/);
  await events.close();
});

test('a page whose file is gone says so and comes back with it', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n', 'b.md': '# B\n' });
  await preview.get('/a.md');
  const events = await readEvents(preview.port, 'a.md');
  preview.repository.remove('a.md');
  expect(await events.next('problem', (text) => text !== '')).toBe('a.md is gone.');
  preview.repository.write('a.md', '# Again\n');
  expect((await events.next('page')).title).toBe('Again');
  expect(await events.next('problem')).toBe('');
  await events.close();
});

const text = 'See [it](configuration).\n';

function findLink(content: string): CheckedFinding[] {
  const at = content.indexOf('(configuration)') + 1;
  if (at === 0) return [];
  const end = at + 'configuration'.length;
  return [
    {
      rule: 'broken-link',
      severity: 'error',
      path: 'a.md',
      range: { start: { line: 3, column: 10, offset: at }, end: { line: 3, column: 23, offset: end } },
      message: 'there is no configuration',
      fix: { title: 'say configuration.md', edits: [{ path: 'a.md', start: at, end, text: 'configuration.md' }] },
    },
  ];
}

test('a finding is told with its place, and its fix is written', async () => {
  const preview = await startTestPreview(
    { 'a.md': `# A\n\n${text}` },
    {
      services: {
        check: () => Promise.resolve(findLink(preview.repository.read('a.md'))),
        listTodo: () => Promise.resolve([]),
        openEditor: () => false,
      },
    },
  );
  const token = /data-token="([^"]+)"/.exec(await (await preview.get('/a.md')).text())?.[1] ?? '';
  const events = await readEvents(preview.port, 'a.md');
  const { findings, errors } = await events.next('findings', (update) => update.findings.length > 0);
  expect([errors, findings[0]?.place, findings[0]?.fix]).toEqual([
    1,
    { piece: 1, start: 9, end: 22 },
    'say configuration.md',
  ]);
  const origin = `http://127.0.0.1:${preview.port}`;
  const response = await fetch(`${origin}/-/fix`, {
    method: 'POST',
    headers: { origin, 'x-signpost-token': token },
    body: JSON.stringify({ id: findings[0]?.id }),
  });
  expect(response.status).toBe(200);
  expect(preview.repository.read('a.md')).toBe('# A\n\nSee [it](configuration.md).\n');
  await events.next('findings', (update) => !update.isStale && update.findings.length === 0);
  await events.close();
});

test('a fix of a file that has changed since the check is refused', async () => {
  let isFirst = true;
  const preview = await startTestPreview(
    { 'a.md': `# A\n\n${text}` },
    {
      services: {
        check: () =>
          isFirst ? Promise.resolve(findLink(preview.repository.read('a.md'))) : new Promise(() => undefined),
        listTodo: () => Promise.resolve([]),
        openEditor: () => false,
      },
    },
  );
  const token = /data-token="([^"]+)"/.exec(await (await preview.get('/a.md')).text())?.[1] ?? '';
  const events = await readEvents(preview.port, 'a.md');
  const { findings } = await events.next('findings', (update) => update.findings.length > 0);
  isFirst = false;
  preview.repository.write('a.md', `# A\n\nMore. ${text}`);
  await events.next('page');
  const origin = `http://127.0.0.1:${preview.port}`;
  const response = await fetch(`${origin}/-/fix`, {
    method: 'POST',
    headers: { origin, 'x-signpost-token': token },
    body: JSON.stringify({ id: findings[0]?.id }),
  });
  expect(response.status).toBe(409);
  expect(preview.repository.read('a.md')).toBe(`# A\n\nMore. ${text}`);
  await events.close();
});
