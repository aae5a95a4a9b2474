import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Asset, Assets } from './assets.ts';

/** The folder that the scripts and styles lie in, ready for browsers. */
const folder = new URL('../theme/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Opens the assets; each is read when it is first asked for. */
export function openAssets(): Assets {
  const version = createHash('sha1')
    .update(readFileSync(new URL('style.css', folder)))
    .digest('hex')
    .slice(0, 12);
  return {
    version,
    async find(name) {
      const type = /^[\w-]+\.(css|js|svg)$/.exec(name)?.[1];
      if (type === undefined) return undefined;
      try {
        const asset: Asset = { type: types[type] ?? 'text/plain', body: readFileSync(new URL(name, folder)) };
        return asset;
      } catch {
        return undefined; // there is none of that name
      }
    },
  };
}
