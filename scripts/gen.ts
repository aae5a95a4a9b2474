// `pnpm gen` writes every file that code can derive; `pnpm gen --check` fails when one of them is stale.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateDocs } from './gen/docs.ts';
import { generatePicture } from './gen/picture.ts';
import { generateReference } from './gen/reference.ts';
import { generateRegistries } from './gen/registries.ts';
import { generateSchemas } from './gen/schemas.ts';
import { generateWorkflow } from './gen/workflow.ts';

const root = join(import.meta.dirname, '..');

function readCurrent(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}

const check = process.argv.includes('--check');
// Registries come first: the reference imports the rules and commands that they list.
const stale: string[] = [];
for (const generate of [
  generateRegistries,
  generateSchemas,
  generateReference,
  generateWorkflow,
  generateDocs,
  generatePicture,
]) {
  for (const { path, content } of await generate(root)) {
    if (readCurrent(path) === content) continue;
    stale.push(path);
    if (check) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

if (stale.length === 0) console.log('generated files are fresh');
else console.log(`${check ? 'stale, run `pnpm gen`' : 'written'}: ${stale.join(', ')}`);
if (check && stale.length > 0) process.exitCode = 1;
