import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { copyDemo } from './browser/copy-demo.ts';
import { hasBrowser, openBrowser, openPage } from './browser/open-browser.ts';
import { everything } from './browser/everything.ts';
import { serveFolder } from './browser/serve-folder.ts';

async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

const paths = [
  'docs/source/index.rst',
  'docs/source/user_guide/backends.rst',
  'docs/source/reference/configuration.rst',
  'docs/source/quickstart/installation.rst',
  'docs/everything.rst',
  'README.md',
  'docs/nothing-of-that-name.md',
];

describe.skipIf(!hasBrowser).each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([360, 1280])('nothing keeps anybody out at a width of %i', async (width) => {
    const demo = copyDemo();
    const installation = 'docs/source/quickstart/installation.rst';
    demo.write(installation, demo.read(installation).replace(':doc:`configuration`', '`configuration`_'));
    demo.write('docs/everything.rst', everything);
    const { origin } = await serveFolder(demo.root);
    const context = await openBrowser({ colorScheme, reducedMotion: 'reduce', viewport: { width, height: 800 } });
    const found: string[] = [];
    for (const path of paths) {
      const page = await openPage(context, `${origin}/${path}`);
      await page.getByRole('button', { name: /^Findings: \d+ error/ }).waitFor();
      for (const violation of await listViolations(page)) found.push(`${path}: ${violation}`);
      const scrolls = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      if ((await page.evaluate(scrolls)) === true) found.push(`${path}: wider than the window`);
      await page.close();
    }
    const page = await openPage(context, `${origin}/${installation}`);
    await page.locator('.sign').first().click();
    found.push(...(await listViolations(page)));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Findings: / }).click();
    await page.getByRole('heading', { name: 'This page (1)' }).waitFor();
    found.push(...(await listViolations(page)));
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('votes');
    await page.getByRole('option').first().waitFor();
    found.push(...(await listViolations(page)));
    expect(found).toEqual([]);
  });
});
