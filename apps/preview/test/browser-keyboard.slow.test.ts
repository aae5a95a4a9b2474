import { describe, expect, test } from 'vitest';
import { copyDemo } from './browser/copy-demo.ts';
import { everything } from './browser/everything.ts';
import { hasBrowser, openBrowser, openPage } from './browser/open-browser.ts';
import { serveFolder } from './browser/serve-folder.ts';

describe.skipIf(!hasBrowser)('by keyboard alone', () => {
  test('pages are found', async () => {
    const { origin } = await serveFolder(copyDemo().root);
    const page = await openPage(await openBrowser(), `${origin}/docs/source/index.rst`);
    await page.keyboard.press('/');
    await page.keyboard.type('zzzzqqqq');
    await page.getByText('No page has “zzzzqqqq”.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('borda');
    const options = page.getByRole('option');
    await options.filter({ hasText: /borda/i }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    const field = page.getByRole('combobox');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    const title = (await options.nth(1).locator('.result-title').textContent())?.split(' › ')[0] ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  test('the navigation is filtered, unfolded and followed', async () => {
    const { origin } = await serveFolder(copyDemo().root);
    const page = await openPage(await openBrowser(), `${origin}/docs/source/index.rst`);
    const fold = page.getByRole('button', { name: 'Pages below Decisions' });
    await fold.focus();
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('ADR-0001');
    await page.getByRole('searchbox', { name: 'Filter pages' }).focus();
    await page.keyboard.type('mcp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Tools and MCP' }).waitFor();
  });

  test('on a small screen the navigation is a drawer', async () => {
    const { origin } = await serveFolder(copyDemo().root);
    const context = await openBrowser({ viewport: { width: 360, height: 700 } });
    const page = await openPage(context, `${origin}/docs/source/index.rst`);
    const drawer = page.getByRole('navigation', { name: 'Pages' });
    expect(await drawer.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Pages', exact: true }).focus();
    await page.keyboard.press('Enter');
    await drawer.getByText('Tools and MCP').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Pages');
  });

  test('tabs are chosen with the arrow keys, and stay chosen after a save', async () => {
    const demo = copyDemo();
    demo.write('docs/everything.rst', everything);
    const { origin } = await serveFolder(demo.root);
    const page = await openPage(await openBrowser(), `${origin}/docs/everything.rst`);
    await page.getByRole('tab', { name: 'One' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Two' }).getAttribute('aria-selected')).toBe('true');
    expect([await page.getByText('The first.').isVisible(), await page.getByText('The second.').isVisible()]).toEqual([
      false,
      true,
    ]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('The third.').waitFor();
    demo.write('docs/everything.rst', everything.replace('The third.', 'The third one.'));
    await page.getByText('The third one.').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Three');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('The first.').isVisible()).toBe(true);
  });

  test('a finding is reached, read and left', async () => {
    const demo = copyDemo();
    const path = 'docs/source/quickstart/installation.rst';
    demo.write(path, demo.read(path).replace(':doc:`configuration`', '`configuration`_'));
    const { origin } = await serveFolder(demo.root);
    const page = await openPage(await openBrowser(), `${origin}/${path}`);
    await page.locator('.sign').waitFor();
    // No key for the signs alone: they stand in the order of the page.
    await page.locator('article h2 a.headerlink').last().focus();
    const isThere = 'document.activeElement.classList.contains("sign")';
    for (let tabs = 0; tabs < 10 && (await page.evaluate(isThere)) !== true; tabs += 1)
      await page.keyboard.press('Tab');
    const card = page.getByRole('dialog', { name: 'Finding' });
    await card.waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Fix');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.className')).toContain('sign');
    await page.getByRole('button', { name: /^Findings: / }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Findings' });
    await panel.getByRole('heading', { name: 'This page (1)' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await panel.locator(':focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.className')).toContain('findings');
  });

  test('the colours are as somebody wants them, on every page', async () => {
    const { origin } = await serveFolder(copyDemo().root);
    const page = await openPage(await openBrowser(), `${origin}/docs/source/index.rst`);
    const paper = 'getComputedStyle(document.body).backgroundColor';
    const light = await page.evaluate(paper);
    await page.getByRole('button', { name: 'Colours: system' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dark = await page.evaluate(paper);
    expect(dark).not.toBe(light);
    await page.goto(`${origin}/docs/source/user_guide/tools.rst`);
    expect(await page.evaluate(paper)).toBe(dark);
  });
});
