import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Suite } from './suite.ts';

const folder = join(import.meta.dirname, 'suites');

/** Names of the suites: the folders that hold a `suite.ts`. */
export function listSuites(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'suite.ts')))
    .toSorted();
}

/** The suite of that name; it must be one of the listed. */
export async function loadSuite(name: string): Promise<Suite> {
  const { suite }: { readonly suite: Suite } = await import(`./suites/${name}/suite.ts`);
  return suite;
}
