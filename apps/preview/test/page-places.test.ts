import { expect, test } from 'vitest';
import { startTestPreview, type TestPreview } from './start-test-preview.ts';

async function open(preview: TestPreview, wish: object): Promise<Response> {
  const token = /data-token="([^"]+)"/.exec(await (await preview.get('/a.md')).text())?.[1] ?? '';
  const origin = `http://127.0.0.1:${preview.port}`;
  return fetch(`${origin}/-/open`, {
    method: 'POST',
    headers: { origin, 'x-signpost-token': token },
    body: JSON.stringify(wish),
  });
}

test('a place on a page has a line in its file', async () => {
  const opened: string[] = [];
  const preview = await startTestPreview(
    { 'a.md': '# A\n\nOne.\n\n- Two\n- Three\n' },
    {
      services: {
        check: () => Promise.resolve([]),
        listTodo: () => Promise.resolve([]),
        openEditor: (path, line) => opened.push(`${path}:${line}`) > 1,
      },
    },
  );
  expect(await (await open(preview, { path: 'a.md', piece: 2, offset: 6 })).json()).toEqual({
    opened: false,
    path: 'a.md',
    line: 6,
  });
  expect(await (await open(preview, { path: 'a.md', line: 3 })).json()).toEqual({
    opened: true,
    path: 'a.md',
    line: 3,
  });
  expect(opened).toEqual(['a.md:6', 'a.md:3']);
  const others = [{ path: 'a.md', piece: 9, offset: 0 }, { path: 'b.md', line: 1 }, { path: '../a.md', line: 1 }, {}];
  expect(await Promise.all(others.map(async (wish) => (await open(preview, wish)).status))).toEqual(
    others.map(() => 404),
  );
});

test('an address may ask for a line: the page says in which piece it is', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n\nOne.\n\nTwo\nlines.\n' });
  const pieceOf = async (query: string): Promise<string | undefined> =>
    /data-piece="(\d+)"/.exec(await (await preview.get(`/a.md${query}`)).text())?.[1];
  const queries = ['?line=1', '?line=3', '?line=6', '?line=99', '?line=x', ''];
  expect(await Promise.all(queries.map(pieceOf))).toEqual(['0', '1', '2', undefined, undefined, undefined]);
});

test('pages get their scripts and styles, and nothing else', async () => {
  const preview = await startTestPreview({ 'a.md': '# A\n' });
  const names = [
    'style.css',
    'early.js',
    'client.js',
    'engine.js',
    'highlight.js',
    'icon.svg',
    'main.ts',
    'constructor',
  ];
  const answers = await Promise.all(names.map((name) => preview.get(`/-/assets/${name}`)));
  expect(answers.map(({ status, headers }) => `${status} ${headers.get('content-type')}`)).toEqual([
    '200 text/css; charset=utf-8',
    '200 text/javascript; charset=utf-8',
    '200 text/javascript; charset=utf-8',
    '200 text/javascript; charset=utf-8',
    '200 text/javascript; charset=utf-8',
    '200 image/svg+xml',
    '404 text/plain',
    '404 text/plain',
  ]);
});

test('a formula is MathML, whenever the first one comes', async () => {
  const preview = await startTestPreview({ 'docs/conf.py': '', 'docs/a.rst': 'A\n=\n\nIs :math:`\\frac{a}{b}`.\n' });
  const html = await (await preview.get('/docs/a.rst')).text();
  expect(html).toContain('<mfrac><mi>a</mi><mi>b</mi></mfrac>');
});
