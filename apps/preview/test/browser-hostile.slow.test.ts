import { createRepository } from '@signpost/testkit';
import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser, openPage } from './browser/open-browser.ts';
import { serveFolder } from './browser/serve-folder.ts';

const attack = 'window.attacked = (window.attacked ?? 0) + 1; fetch("/-/fix")';

const markdown = `# Markdown

<script>${attack}</script>
<img src=x onerror='${attack}'>
<svg onload='${attack}'><script>${attack}</script><a xlink:href="javascript:${attack}"><text>svg</text></a></svg>
<iframe srcdoc="<script>parent.attacked = 1</script>"></iframe>
<a href="javascript:attacked=1" id="anchor">one</a> [two](javascript:attacked=1) [three](JaVaScRiPt&colon;attacked=1)
<form id="attacked" action="https://attacker.invalid/"><input name="body" autofocus onfocus='${attack}'></form>
<base href="https://attacker.invalid/"><meta http-equiv="refresh" content="0;url=https://attacker.invalid/">
<link rel="stylesheet" href="https://attacker.invalid/a.css"><style>body { display: none }</style>
<div id="-signpost-results" data-part="article" data-token="x" class="panel"></div>
<img id="documentElement" name="documentElement" src="https://attacker.invalid/pixel.png">
<object data="evil.svg"></object><embed src="evil.svg">
<a href="data:text/html,<script>opener.attacked=1</script>" target="_blank">data</a>
<math><mtext><table><mglyph><style><img src=x onerror='${attack}'></style></mglyph></table></mtext></math>
<details open ontoggle='${attack}'><summary>x</summary></details>

![picture](evil.svg)

\`\`\`html
<script>${attack}</script>
\`\`\`

The end of it.
`;

const rst = `reStructuredText
================

.. raw:: html

   <script>${attack}</script><img src=x onerror='${attack}'>

.. image:: javascript:attacked=1
   :target: javascript:attacked=1

.. image:: evil.svg
   :alt: "><script>${attack}</script>

.. figure:: https://attacker.invalid/pixel.png

.. code-block:: "><script>attacked=1</script>

   x

.. container:: " onclick="attacked=1

   \`<img src=x onerror=attacked=1>\`__

\`text <javascript:attacked=1>\`_ and :math:\`\\href{javascript:attacked=1}{x}\`

.. unknown:: <script>attacked=1</script>

   <b>body</b>

.. literalinclude:: ../outside.txt

.. literalinclude:: /.env

.. include:: leak.txt

The end of it.
`;

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="parent.attacked=1"><script>
parent.attacked = 1; fetch("https://attacker.invalid/");</script><rect width="9" height="9"/></svg>`;

const secret = 'SECRET-THAT-MUST-NOT-LEAK';

const files = {
  'docs/conf.py': '',
  'docs/evil.md': markdown,
  'docs/evil.rst': rst,
  'docs/evil.svg': svg,
  'docs/other.md': '# Other\n\n[link](evil.md)\n',
  '.env': secret,
  '.gitignore': '.env\n',
};

describe.skipIf(!hasBrowser)('malicious documents', () => {
  test.each([[], ['--raw-html']])('run nothing and tell nobody anything %j', async (...options) => {
    const repository = createRepository(files);
    repository.link('docs/leak.txt', '/etc/passwd');
    const { origin } = await serveFolder(repository.root, ...options);
    const context = await openBrowser();
    const asked: string[] = [];
    context.on('request', (request_) => asked.push(request_.url()));
    for (const name of ['evil.md', 'evil.rst']) {
      const page = await openPage(context, `${origin}/docs/${name}`);
      page.on('dialog', () => asked.push('a dialog'));
      const popups: string[] = [];
      page.on('popup', (popup) => popups.push(popup.url()));
      await page.getByText('The end of it.').waitFor();
      for (const link of await page.locator('article a:not([href^="/"]):not([href^="#"])').all()) {
        await link.evaluate('(link) => link.click()');
        await link.click({ force: true, noWaitAfter: true, timeout: 2000 }).catch(() => undefined);
      }
      repository.write(`docs/${name}`, `${repository.read(`docs/${name}`)}\nAnd once more.\n`);
      await page.getByText('And once more.').waitFor();
      expect(await page.evaluate('String(window.attacked)')).toBe('undefined');
      expect(
        await page.evaluate('document.querySelectorAll("script:not([src]), iframe, form, object, embed, base").length'),
      ).toBe(0);
      expect(await page.locator('article').innerHTML()).not.toMatch(
        /SECRET|root:.*:0:0|\son\w+="|href="(?:javascript|data):/i,
      );
      expect(page.url().startsWith(origin)).toBe(true);
      await page.close();
    }
    const picture = await context.newPage();
    await picture.goto(`${origin}/docs/evil.svg`);
    expect(await picture.evaluate('String(window.attacked)')).toBe('undefined');
    const elsewhere = asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'));
    // The pictures of other servers are wanted by the page, and refused by its policy before anything is sent.
    expect(elsewhere.filter((url) => !url.endsWith('attacker.invalid/pixel.png'))).toEqual([]);
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
}

/** A request as it is written, which browsers and \`fetch\` would mend. */
function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method: body === undefined ? 'GET' : 'POST', headers });
    sent.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

test('no path leads out of the project, or to what Git does not know', async () => {
  const repository = createRepository(files);
  repository.write('../outside-signpost.txt', secret);
  repository.link('docs/leak.txt', '../.env');
  repository.link('docs/out.md', '../../outside-signpost.txt');
  repository.commit('docs: start');
  repository.write('.git/SECRET', secret);
  const { port } = await serveFolder(repository.root);
  const paths = [
    '/.env',
    '/%2eenv',
    '/docs/../.env',
    '/docs/%2e%2e/.env',
    '/docs/..%2f.env',
    '/%2e%2e/outside-signpost.txt',
    '/..%2foutside-signpost.txt',
    '/..%5coutside-signpost.txt',
    '//outside-signpost.txt',
    '/docs/leak.txt',
    '/docs/out.md',
    '/.git/SECRET',
    '/.git/config',
    '/docs/%00.env',
    '/%',
    '/-/assets/..%2f..%2fpackage.json',
    '/-/assets/../../package.json',
    `${repository.root}/.env`,
  ];
  const own = { host: `localhost:${port}` };
  const answers = await Promise.all(paths.map((path) => ask(port, path, own)));
  const leaks = paths.filter((_, index) => {
    const { status, body = '' } = answers[index] ?? {};
    return status === 200 || body.includes(secret) || body.includes('[core]');
  });
  expect(leaks).toEqual([]);
  repository.remove('../outside-signpost.txt');
});

test('another site can neither read nor change anything', async () => {
  const repository = createRepository(files);
  const { port } = await serveFolder(repository.root);
  const own = { host: `localhost:${port}` };
  const token = /data-token="([^"]+)"/.exec((await ask(port, '/docs/other.md', own)).body)?.[1] ?? '';
  const fix = JSON.stringify({ id: 'x' });
  const origin = `http://localhost:${port}`;
  const tried = [
    ask(port, '/docs/other.md', { host: `attacker.invalid:${port}` }),
    ask(port, '/-/events?page=docs/other.md', { host: 'attacker.invalid' }),
    ask(port, '/-/fix', { ...own, origin }, fix),
    ask(port, '/-/fix', { ...own, origin, 'x-signpost-token': 'x' }, fix),
    ask(port, '/-/fix', { ...own, origin: 'http://attacker.invalid', 'x-signpost-token': token }, fix),
    ask(port, '/-/fix', { ...own, origin: `http://localhost:${port + 1}`, 'x-signpost-token': token }, fix),
    ask(port, '/-/fix', { ...own, origin: 'null', 'x-signpost-token': token }, fix),
    ask(port, '/-/fix', { ...own, 'x-signpost-token': token }, fix),
    ask(port, '/-/open', { ...own, origin }, JSON.stringify({ path: 'docs/other.md', line: 1 })),
    ask(port, '/-/fix', { ...own, origin, 'x-signpost-token': token }, fix),
  ];
  const statuses = (await Promise.all(tried)).map(({ status }) => status);
  expect(statuses).toEqual([421, 421, 403, 403, 403, 403, 403, 403, 403, 409]);
});
