import { createFolder, type Folder } from '@signpost/testkit';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const demo = join(import.meta.dirname, '../../demo');

/** The answers of a new backend, as flags. */
export const mistral: readonly string[] = [
  '--name=Mistral AI',
  '--env=MISTRAL_API_KEY',
  '--models=mistral-large,codestral',
  '--base-url=https://api.mistral.ai/v1',
  '--tools=web_search',
  '--mcp=yes',
];

/** A temporary copy of the demo project, without git. */
export function copyDemo(): Folder {
  const folder = createFolder();
  cpSync(demo, folder.root, { recursive: true, filter: (path) => !/node_modules|__pycache__/.test(path) });
  return folder;
}
