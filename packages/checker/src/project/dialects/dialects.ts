import type { Dialect } from '@signpost/model';
import type { DialectDefinition } from './dialect.ts';
import { docusaurus } from './docusaurus/docusaurus.ts';
import { github } from './github/github.ts';
import { mkdocs } from './mkdocs/mkdocs.ts';
import { sphinx } from './sphinx/sphinx.ts';
import { starlight } from './starlight/starlight.ts';
import { vitepress } from './vitepress/vitepress.ts';

/** Every program whose pages the checker knows. */
export const dialects: Readonly<Record<Dialect, DialectDefinition>> = {
  github,
  sphinx,
  mkdocs,
  docusaurus,
  vitepress,
  starlight,
};

const all = Object.values(dialects);

/** Whether a file may say how a site is built: its text is read. */
export function isSiteConfig(path: string): boolean {
  return all.some(({ isConfig }) => isConfig(path));
}
