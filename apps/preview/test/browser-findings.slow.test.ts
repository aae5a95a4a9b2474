import { describe, expect, test } from 'vitest';
import { copyDemo } from './browser/copy-demo.ts';
import { hasBrowser, openBrowser, openPage } from './browser/open-browser.ts';
import { serveFolder } from './browser/serve-folder.ts';

const path = 'docs/source/quickstart/installation.rst';

describe.skipIf(!hasBrowser)('findings on the page', () => {
  test('a contributor who improves a page sees what is wrong, presses fix, and it is right', async () => {
    const demo = copyDemo();
    const right = demo.read(path);
    demo.write(path, right.replace(':doc:`configuration`', '`configuration`_'));
    const { origin } = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser(), `${origin}/${path}`);
    const sign = shown.getByRole('button', { name: /^Error: link to 'configuration' should be :doc:`configuration`/ });
    await sign.waitFor();
    expect(await shown.locator('article a.finding-error').textContent()).toBe('configuration');
    await shown.locator('article a.finding-error').hover();
    const card = shown.getByRole('dialog', { name: 'Finding' });
    await card.getByText('it names the document docs/source/quickstart/configuration.rst').waitFor();
    await card.getByRole('button', { name: /^Fix/ }).click();
    await sign.waitFor({ state: 'detached' });
    await shown.locator('article a[href="/docs/source/quickstart/configuration.rst"]').waitFor();
    expect(demo.read(path)).toBe(right);
    await shown.getByRole('button', { name: 'Findings: nothing found' }).waitFor();
    expect(await card.isVisible()).toBe(false);
  });

  test('a fix that cannot be written says why, where it was asked for', async () => {
    const demo = copyDemo();
    demo.write(path, demo.read(path).replace(':doc:`configuration`', '`configuration`_'));
    const { origin } = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser(), `${origin}/${path}`);
    await shown.locator('.sign').first().click();
    await shown.route('**/-/fix', (route) => route.continue({ postData: '{"id":"another"}' }));
    await shown.getByRole('button', { name: /^Fix/ }).click();
    await shown.locator('.finding-problem').getByText('The file has changed since it was checked').waitFor();
    expect(await shown.getByRole('button', { name: /^Fix/ }).isEnabled()).toBe(true);
  });

  test('the panel lists the page, the project and what the change owes', async () => {
    const demo = copyDemo();
    demo.write(path, demo.read(path).replace(':doc:`configuration`', ':doc:`configuratoin`'));
    demo.write(
      'docs/source/user_guide/tools.rst',
      `${demo.read('docs/source/user_guide/tools.rst')}\n:doc:\`nowhere\`\n`,
    );
    const { origin } = await serveFolder(demo.root);
    const shown = await openPage(await openBrowser(), `${origin}/${path}`);
    await shown.getByRole('button', { name: /^Findings: 2 errors/ }).click();
    const panel = shown.getByRole('complementary', { name: 'Findings' });
    await panel.getByRole('heading', { name: 'This page (1)' }).waitFor();
    await panel.getByText('The page itself').waitFor();
    await panel.getByText('docs/source/user_guide/tools.rst (1)').click();
    await panel.getByRole('link', { name: /^line \d+/ }).click();
    await shown.getByRole('heading', { level: 1, name: 'Tools and MCP' }).waitFor();
    expect(await shown.locator('.piece.wanted').textContent()).toContain('nowhere');
  });

  test('what is repeated leads to its twin', async () => {
    const demo = copyDemo();
    const twin = `${'Words that nobody should have to read twice stand here for the second time. '.repeat(8)}\n`;
    for (const name of ['one', 'two']) demo.write(`docs/notes/${name}.md`, `# Note ${name}\n\n${twin}`);
    const { origin } = await serveFolder(demo.root);
    const context = await openBrowser();
    const shown = await openPage(context, `${origin}/docs/notes/two.md`);
    const other = await openPage(context, `${origin}/docs/notes/one.md`);
    const sign = await Promise.any(
      [shown, other].map((each) =>
        each
          .locator('.sign')
          .first()
          .waitFor()
          .then(() => each),
      ),
    );
    await sign.locator('.sign').first().click();
    await sign.locator('.finding-related a').first().click();
    expect(await sign.locator('.piece.wanted').textContent()).toContain('stand here for the second time');
  });

  test('Alt and a click give the line of the source', async () => {
    const demo = copyDemo();
    const { origin } = await serveFolder(demo.root);
    const context = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
    const shown = await openPage(context, `${origin}/${path}`);
    await shown.getByText('When the output looks right').click({ modifiers: ['Alt'] });
    const line =
      demo
        .read(path)
        .split('\n')
        .findIndex((each) => each.startsWith('When the output')) + 1;
    await shown.getByText(`${path}:${line} is copied`).waitFor();
    expect(await shown.evaluate('navigator.clipboard.readText()')).toBe(`${path}:${line}`);
  });
});
