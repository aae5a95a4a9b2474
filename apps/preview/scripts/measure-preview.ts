// Measures the preview beside the bare transport, in one run: `node scripts/measure-preview.ts FOLDER PAGE [COMMAND]`.
// FOLDER is a copy of a project, PAGE a document in it, COMMAND the command's file (that of this checkout by default).
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const edits = 50;
const starts = 7;
/** In milliseconds: what an edit starts in the background is over before the next one. */
const pause = Number(process.env['PAUSE'] ?? '3000');
const [, , folder = '.', path = 'README.md', given] = process.argv;
const command = given === undefined ? join(import.meta.dirname, '../../cli/src/bin.ts') : resolve(given);
const file = join(folder, path);

interface Started {
  readonly origin: string;
  readonly child: ChildProcess;
}

const kinds = {
  preview: { argv: [command, 'serve', '--port', '0'], address: `/${path}`, shown: 'article h1' },
  bare: { argv: [join(import.meta.dirname, 'bare-transport.ts'), resolve(file)], address: '/', shown: 'pre' },
} as const;
type Kind = keyof typeof kinds;

async function start(kind: Kind): Promise<Started> {
  const child = spawn(process.execPath, kinds[kind].argv, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    printed += String(chunk);
    const origin = /Serving (http:\/\/localhost:\d+)\//.exec(printed)?.[1];
    if (origin !== undefined) return { origin, child };
  }
  throw new Error(`${kind} ended`);
}

async function stop({ child }: Started): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

function describe(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
  console.log(
    `${name.padEnd(28)} n=${sorted.length} median ${at(0.5)} ms, 90 % ${at(0.9)} ms, all ${at(0)}–${at(1)} ms`,
  );
}

/** Notes when a text comes onto the page. */
const observer = `
  window.seen = new Map();
  addEventListener('DOMContentLoaded', () => new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) {
      const found = /EDIT-\\d+-/.exec(node.textContent ?? '');
      if (found !== null && !window.seen.has(found[0])) requestAnimationFrame(() => window.seen.set(found[0], performance.timeOrigin + performance.now()));
    }
  }).observe(document.body, { childList: true, subtree: true }));
`;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function measureStart(browser: Browser, kind: Kind): Promise<number> {
  const page = await browser.newPage();
  const from = performance.now();
  const started = await start(kind);
  await page.goto(started.origin + kinds[kind].address, { waitUntil: 'commit' });
  await page.locator(kinds[kind].shown).first().waitFor();
  const time = performance.now() - from;
  await page.close();
  await stop(started);
  return time;
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const startTimes: Record<Kind, number[]> = { preview: [], bare: [] };
for (let index = 0; index < starts; index += 1) {
  for (const kind of ['preview', 'bare'] as const) startTimes[kind].push(await measureStart(browser, kind));
}
describe('bare: spawn → page', startTimes.bare.slice(1));
describe('preview: spawn → page', startTimes.preview.slice(1));

const before = readFileSync(file, 'utf8');
const paragraphs = [...before.matchAll(/\n\n(?=[A-Z][^\n]{60,}\n)/g)];
const middle = (paragraphs[Math.floor(paragraphs.length / 2)]?.index ?? 0) + 2;
const servers = { preview: await start('preview'), bare: await start('bare') };
const pages = { preview: await browser.newPage(), bare: await browser.newPage() };
const times: Record<Kind, number[]> = { preview: [], bare: [] };
try {
  for (const kind of ['bare', 'preview'] as const) {
    const page = pages[kind];
    await page.addInitScript(observer);
    await page.goto(servers[kind].origin + kinds[kind].address);
    // What the first check and the reading of the project do is over.
    if (kind === 'preview')
      await page.getByRole('button', { name: /^Findings: (?:\d|nothing)/ }).waitFor({ timeout: 120_000 });
    await page.bringToFront();
    for (let edit = 0; edit < edits; edit += 1) {
      const name = `EDIT-${edit}-`;
      const from = performance.timeOrigin + performance.now();
      writeFileSync(file, `${before.slice(0, middle)}${name} ${before.slice(middle)}`);
      let seen: unknown = null;
      while (seen === null) {
        await wait(5);
        seen = await page.evaluate(`window.seen.get('${name}') ?? null`);
      }
      times[kind].push(Number(seen) - from);
      await wait(kind === 'preview' ? pause : 250);
    }
  }
} finally {
  writeFileSync(file, before);
}
console.log(`${path}: ${before.length} characters`);
describe('bare: edit → visible', times.bare);
describe('preview: edit → visible', times.preview);
await browser.close();
await Promise.all(Object.values(servers).map(stop));
