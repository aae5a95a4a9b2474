// Takes the pictures of the manual from a real run on a copy of the demo project: `pnpm --filter @signpost/preview screenshots`.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const apps = join(import.meta.dirname, '../..');
const images = join(apps, '../docs/images');
const installation = 'docs/source/quickstart/installation.rst';

/** The demo as a repository of its own, with the mistake that the manual shows. */
function copyDemo(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'quorum');
  cpSync(join(apps, 'demo'), folder, { recursive: true, filter: (path) => !/node_modules|__pycache__/.test(path) });
  const git = (...args: readonly string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com', ...args], { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=docs: start');
  const text = readFileSync(join(folder, installation), 'utf8');
  writeFileSync(join(folder, installation), text.replace(':doc:`configuration`', '`configuration`_'));
  return folder;
}

async function serve(folder: string): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const child = spawn(process.execPath, [join(apps, 'cli/src/bin.ts'), 'serve', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const origin = /Serving (http:\/\/localhost:\d+)\//.exec(printed)?.[1];
    if (origin !== undefined) return { origin, stop: () => void child.kill('SIGTERM') };
  }
  throw new Error(`signpost serve ended: ${printed}`);
}

async function open(browser: Browser, address: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1320, height: 760 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: /^Findings: 1 error/ }).waitFor({ timeout: 60_000 });
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(images, `preview-${name}.png`) });
  await page.context().close();
}

const folder = copyDemo();
const { origin, stop } = await serve(folder);
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const guide = `${origin}/docs/source/user_guide/backends.rst`;

await save(await open(browser, guide, { colorScheme: 'light' }), 'light');
await save(await open(browser, guide, { colorScheme: 'dark' }), 'dark');
await save(await open(browser, guide, { viewport: { width: 360, height: 720 } }), 'phone');

const finding = await open(browser, `${origin}/${installation}`, {});
await finding.locator('.sign').click();
await save(finding, 'finding');

const search = await open(browser, guide, {});
await search.keyboard.press('/');
await search.keyboard.type('votes');
await search.getByRole('option').first().waitFor();
await save(search, 'search');

await browser.close();
stop();
rmSync(join(folder, '..'), { recursive: true });
