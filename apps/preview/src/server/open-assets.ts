import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset, Assets } from './assets.ts';

/** The folder that the style sheets lie in; as it is published, the scripts too. */
const folder = new URL('../theme/', import.meta.url);

/** The style sheet of pages is these, one after the other. */
const sheets = ['colours', 'frame', 'text', 'code', 'parts', 'sidebar', 'search', 'findings', 'print'];

const script = 'text/javascript; charset=utf-8';

/** Opens the assets; each is made when it is first asked for. */
export function openAssets(): Assets {
  const made = new Map<string, Promise<Asset | undefined>>();
  return {
    version: digest(),
    find(name) {
      const known = made.get(name) ?? make(name);
      made.set(name, known);
      return known;
    },
  };
}

/** Knows one version of all assets from another. */
function digest(): string {
  const hash = createHash('sha1');
  for (const place of [folder, new URL('../client', import.meta.url)].filter((each) => existsSync(each))) {
    const entries = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const path of entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
      hash.update(path).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 12);
}

async function make(name: string): Promise<Asset | undefined> {
  if (name === 'style.css') {
    const parts = sheets.map((sheet) => readFileSync(new URL(`${sheet}.css`, folder), 'utf8'));
    return { type: 'text/css; charset=utf-8', body: parts.join('\n') };
  }
  if (name === 'icon.svg') return { type: 'image/svg+xml', body: readFileSync(new URL(name, folder)) };
  if (!/^[a-z]+\.js$/.test(name)) return undefined;
  const ready = new URL(name, folder);
  if (existsSync(ready)) return { type: script, body: readFileSync(ready) };
  return process.env.SIGNPOST_BUILD === undefined ? makeScript(name) : undefined;
}

/** What is published holds the scripts; a checkout makes them. */
async function makeScript(name: string): Promise<Asset | undefined> {
  const { bundleScript, scriptNames } = await import('./bundle-client.ts');
  const known = scriptNames.find((each) => each === name);
  return known === undefined ? undefined : { type: script, body: await bundleScript(known) };
}
