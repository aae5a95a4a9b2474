import { existsSync } from 'node:fs';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = [process.env['CHROMIUM'], ...places].find((place) => place !== undefined && existsSync(place));

/** A check starts the command anew, which takes its time on a busy machine. */
const patience = 60_000;

/** Whether there is a browser to test with. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) console.warn('Browser tests: skipped, as Chromium is not installed (apt-get install chromium)');

/** Opens a browser window of its own; it closes with the test, which fails where a page's own script did. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  if (executablePath === undefined) throw new Error('there is no browser');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(patience);
  const failures: string[] = [];
  context.on('weberror', (error) => failures.push(error.error().stack ?? error.error().message));
  onTestFinished(async () => {
    await browser.close();
    expect(failures).toEqual([]);
  });
  return context;
}

/** Opens a page of a preview, when its scripts have run and it is connected. */
export async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.tool.findings').waitFor();
  return page;
}
