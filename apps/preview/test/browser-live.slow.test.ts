import { renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyDemo } from './browser/copy-demo.ts';
import { hasBrowser, openBrowser, openPage } from './browser/open-browser.ts';
import { serveFolder } from './browser/serve-folder.ts';

const page = 'docs/source/user_guide/backends.rst';

describe.skipIf(!hasBrowser)('a page in the browser', () => {
  test('a save is seen, and what is read and what has the focus stay where they are', async () => {
    const demo = copyDemo();
    const { origin } = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser({ viewport: { width: 900, height: 500 } }), `${origin}/${page}`);
    const link = shown.locator('article a[href$="tools.rst"]').last();
    const heading = shown.locator('article h2').nth(2);
    await heading.scrollIntoViewIfNeeded();
    await shown.locator('article h2 a.headerlink').nth(2).focus();
    const place = async (): Promise<number | undefined> => (await heading.boundingBox())?.y;
    const before = await place();
    const text = demo.read(page);
    demo.write(page, text.replace('A backend connects', `${'New words. '.repeat(200)}\n\nA backend connects`));
    await shown.getByText('New words.').first().waitFor();
    expect(Math.round((await place()) ?? 0)).toBe(Math.round(before ?? Number.NaN));
    const focused = 'document.activeElement.getAttribute("href")';
    expect(await shown.evaluate(focused)).toBe(await heading.locator('a.headerlink').getAttribute('href'));
    expect(await link.count()).toBe(1);
  });

  test('the focus survives the change of what has it', async () => {
    const demo = copyDemo();
    const { origin } = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser(), `${origin}/docs/source/index.rst`);
    const link = shown.locator('article li a').nth(1);
    await link.waitFor();
    await link.focus();
    const text = demo.read('docs/source/index.rst');
    demo.write('docs/source/index.rst', text.replace('New here?', 'New to this?'));
    await shown.getByText('New to this?').waitFor();
    expect(await shown.evaluate('document.activeElement.textContent')).toBe(await link.textContent());
  });

  test('new, renamed and deleted pages are in the navigation', async () => {
    const demo = copyDemo();
    const { origin } = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser(), `${origin}/${page}`);
    const navigation = shown.locator('[data-part="navigation"]');
    await navigation.getByText('Tools and MCP').waitFor();
    await navigation.getByRole('searchbox').fill('note');
    demo.write('docs/notes/first.md', '# The first note\n');
    await navigation.getByText('The first note').waitFor();
    renameSync(demo.path('docs/notes/first.md'), demo.path('docs/notes/second.md'));
    await navigation.locator('a[href="/docs/notes/second.md"]').waitFor();
    expect(await navigation.getByText('The first note').count()).toBe(1);
    demo.remove('docs/notes');
    await navigation.getByText('The first note').waitFor({ state: 'detached' });
    await navigation.getByRole('searchbox').fill('');
    await shown.locator('.turn-next').click();
    await shown.getByRole('heading', { level: 1, name: 'Tools and MCP' }).waitFor();
    expect(await shown.locator('[aria-current="page"].entry').textContent()).toBe('Tools and MCP');
  });

  test('nothing that a file holds blanks the page', async () => {
    const demo = copyDemo();
    const { origin } = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser(), `${origin}/${page}`);
    const text = demo.read(page);
    const broken = [
      '.. list-table::\n   :header-rows: x\n\n   - *\n',
      '.. include:: backends.rst\n',
      '`unclosed\n|sub\n\n.. |sub| replace:: |sub|\n',
      `${'> '.repeat(500)}x\n`,
      '\u0000\uFFFE\uD800',
    ];
    for (const [index, more] of broken.entries()) {
      demo.write(page, `${text}\n${more}\n\nSeen ${index}.\n`);
      await shown.getByText(`Seen ${index}.`).first().waitFor();
      expect(await shown.locator('article h1').textContent()).toContain('Backends');
    }
    demo.remove(page);
    await shown.getByText(`${page} is gone`).waitFor();
    expect(await shown.locator('article h1').textContent()).toContain('Backends');
    demo.write(page, `${text}\nIt is back.\n`);
    await shown.getByText('It is back.').waitFor();
    await shown.locator('.page-problem').waitFor({ state: 'detached' });
  });

  test('code is coloured with its text as it was, now and after a save', async () => {
    const demo = copyDemo();
    const { origin } = await serveFolder(demo.root);
    const path = 'docs/source/quickstart/installation.rst';
    const shown = await openPage(await openBrowser(), `${origin}/${path}`);
    await shown.locator('pre .hljs-string').first().waitFor();
    const code = shown.locator('pre > code').first();
    const said = demo.read(path).match(/code-block:: bash\n\n((?: .*\n)+)/)?.[1];
    expect(await code.textContent()).toBe(said?.replaceAll(/^ {3}/gm, ''));
    demo.write(path, demo.read(path).replace('cd quorum', 'export WHERE="here" && cd quorum'));
    await code.locator('.hljs-string').waitFor();
    expect(await code.textContent()).toContain('export WHERE="here" && cd quorum');
  });

  test('a page waits for a server that has stopped and goes on with the next', async () => {
    const demo = copyDemo();
    const first = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser(), `${first.origin}/${page}`);
    first.process.kill('SIGTERM');
    await shown.getByText('The preview has stopped').waitFor();
    demo.write(page, `${demo.read(page)}\nWritten meanwhile.\n`);
    await serveFolder(demo.root, '--port', String(first.port));
    await shown.getByText('Written meanwhile.').waitFor();
    expect(await shown.locator('.page-problem').count()).toBe(0);
  });
});
