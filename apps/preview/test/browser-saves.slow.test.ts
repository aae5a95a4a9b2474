import { createRepository } from '@signpost/testkit';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser, openPage } from './browser/open-browser.ts';
import { serveFolder } from './browser/serve-folder.ts';

const saves = 1000;
const warm = 300;
const mebibyte = 1024;
/** A page and its pieces kept from each save would be many times as much. */
const mostGrowth = 60 * mebibyte;

/** In kibibytes; what the system says. */
function memoryOf(pid: number | undefined): number {
  return Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

const section = (index: number): string =>
  `## Section ${index}\n\n${`Some words of section ${index} with a [link](#section-${index}). `.repeat(12)}\n\n`;
const text = (save: number): string =>
  `# Page\n\nSave ${save}.\n\n${Array.from({ length: 100 }, (_, index) => section(index)).join('')}`;

describe.skipIf(!hasBrowser || process.platform !== 'linux')('a thousand saves in a row', { timeout: 900_000 }, () => {
  test('each is seen, and nothing of them is kept', async () => {
    const repository = createRepository({ 'docs/a.md': text(0) });
    const { origin, process: server } = await serveFolder(repository.root);
    const page = await openPage(await openBrowser(), `${origin}/docs/a.md`);
    const seen = (save: number): Promise<void> => page.getByText(`Save ${save}.`, { exact: true }).waitFor();
    await seen(0);
    let before = 0;
    for (let save = 1; save <= saves; save += 1) {
      repository.write('docs/a.md', text(save));
      await seen(save);
      if (save === warm) before = memoryOf(server.pid);
    }
    expect(await page.locator('article > .piece').count()).toBe(202);
    expect(memoryOf(server.pid) - before).toBeLessThan(mostGrowth);
  });

  test('those that come faster than anybody can look end with the last', async () => {
    const repository = createRepository({ 'docs/a.md': text(0) });
    const { origin } = await serveFolder(repository.root);
    const page = await openPage(await openBrowser(), `${origin}/docs/a.md`);
    for (let save = 1; save <= saves; save += 1) {
      repository.write('docs/a.md', text(save));
      if (save % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await page.getByText(`Save ${saves}.`).waitFor();
    expect(await page.locator('article > .piece').count()).toBe(202);
  });
});
