import { expect, test } from 'vitest';
import { startTestPreview } from './start-test-preview.ts';

test('the first page is the home of the documentation', async () => {
  const preview = await startTestPreview({
    'README.md': '# Read me\n',
    'docs/source/conf.py': "project = 'Demo'\n",
    'docs/source/index.rst': 'Demo\n====\n\nHello *you*.\n',
  });
  const response = await preview.get('/');
  expect([response.status, response.headers.get('location')]).toEqual([302, '/docs/source/index.rst']);
});

test('a document is a page with its pieces', async () => {
  const preview = await startTestPreview({ 'docs/guide.md': '# Guide\n\nSome **text**.\n' });
  const response = await preview.get('/docs/guide.md');
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).toContain('<title>Guide · ');
  expect(html).toContain('<div class="piece"><p data-at="0-14">Some <strong data-at="5-13">text</strong>.</p></div>');
});

test('a document is found without its suffix, as sites name it', async () => {
  const preview = await startTestPreview({ 'docs/guide.md': '# Guide\n', 'docs/api/index.md': '# API\n' });
  const locations = await Promise.all(
    ['/docs/guide', '/docs/guide.html', '/docs/api/', '/docs/api'].map(async (path) =>
      (await preview.get(path)).headers.get('location'),
    ),
  );
  expect(locations).toEqual(['/docs/guide.md', '/docs/guide.md', '/docs/api/index.md', '/docs/api/index.md']);
});

test('a file that is no document is sent as it is, and can do nothing', async () => {
  const preview = await startTestPreview({
    'docs/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    'docs/page.html': '<script>alert(1)</script>',
    'src/main.js': 'alert(1)',
  });
  const types = await Promise.all(
    ['/docs/logo.svg', '/docs/page.html', '/src/main.js'].map(async (path) => {
      const { headers } = await preview.get(path);
      return [headers.get('content-type'), headers.get('content-security-policy')?.endsWith('sandbox')];
    }),
  );
  expect(types).toEqual([
    ['image/svg+xml', true],
    ['text/plain; charset=utf-8', true],
    ['text/plain; charset=utf-8', true],
  ]);
});

test('what is no file of the project is not sent', async () => {
  const preview = await startTestPreview({
    '.gitignore': '.env\nsecret/\n',
    '.env': 'TOKEN=1\n',
    'secret/key.md': '# Key\n',
    'docs/a.md': '# A\n',
  });
  preview.repository.link('docs/passwd.md', '/etc/passwd');
  const paths = [
    '/.env',
    '/secret/key.md',
    '/.git/config',
    '/docs/passwd.md',
    '/docs/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/docs/a.md%00.png',
    '/docs%5ca.md',
    '/%',
  ];
  const statuses = await Promise.all(paths.map(async (path) => (await preview.get(path)).status));
  expect(statuses).toEqual(paths.map(() => 404));
});

test('a page knows where its links lead as soon as the project is read', async () => {
  const preview = await startTestPreview({
    'docs/conf.py': '',
    'docs/index.rst': 'Home\n====\n\n.. toctree::\n\n   setup\n\nSee :doc:`setup` and :ref:`there`.\n',
    'docs/setup.rst': 'Set it up\n=========\n\n.. _there:\n\nThe place\n---------\n\nText.\n',
  });
  await preview.get('/-/navigation');
  const html = await (await preview.get('/docs/index.rst')).text();
  expect(html).toContain('<a href="/docs/setup.rst" data-at="4-16">Set it up</a>');
  expect(html).toContain('<a href="/docs/setup.rst#there" data-at="21-33">The place</a>');
  expect(html).toContain(
    '<div class="toctree" data-at="0-22"><ul><li><a href="/docs/setup.rst">Set it up</a><ul><li><a href="/docs/setup.rst#the-place">The place</a></li></ul></li></ul></div>',
  );
});

test('the navigation is that of the tables of contents, then what is in none', async () => {
  const preview = await startTestPreview({
    'README.md': '# Read me\n',
    'docs/conf.py': '',
    'docs/index.rst':
      'Home\n====\n\n.. toctree::\n   :caption: Start\n\n   setup\n   Elsewhere <https://example.com>\n',
    'docs/setup.rst': 'Set it up\n=========\n',
    'docs/lost.rst': 'Lost\n====\n',
  });
  expect(await (await preview.get('/-/navigation')).json()).toEqual([
    {
      caption: 'Start',
      entries: [
        { title: 'Set it up', href: '/docs/setup.rst', children: [] },
        { title: 'Elsewhere', href: 'https://example.com', children: [] },
      ],
    },
    { caption: 'In no table of contents', entries: [{ title: 'Lost', href: '/docs/lost.rst', children: [] }] },
    { caption: 'Repository', entries: [{ title: 'Read me', href: '/README.md', children: [] }] },
  ]);
});

test('a search finds pages and sections', async () => {
  const preview = await startTestPreview({
    'docs/a.md': '# Apples\n\nThey are red.\n\n## Storage of fruit\n\nKeep them cool.\n',
    'docs/b.md': '# Pears\n\nGreen.\n',
  });
  expect(await (await preview.get('/-/search?q=storage')).json()).toEqual([
    {
      title: 'Apples',
      href: '/docs/a.md#storage-of-fruit',
      section: 'Storage of fruit',
      excerpt: 'Apples They are red. Storage of fruit Keep them cool.',
    },
  ]);
});

test('pages that all list each other end nothing', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
  const list = names.map((name) => `   ${name}`).join('\n');
  const pages = names.map((name) => [`docs/${name}.rst`, `${name}\n====\n\n.. toctree::\n\n${list}\n`]);
  const preview = await startTestPreview({
    'docs/conf.py': '',
    'docs/index.rst': `Home\n====\n\n.. toctree::\n\n${list}\n`,
    ...Object.fromEntries(pages),
  });
  expect((await preview.get('/-/navigation')).status).toBe(200);
  expect((await preview.get('/docs/p0.rst')).status).toBe(200);
});
