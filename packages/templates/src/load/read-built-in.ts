import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScenarioSource } from './scenario-source.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

function readFiles(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll(sep, '/'), readFileSync(path, 'utf8')] as const;
    }),
  );
}

function readSource(name: string): ScenarioSource {
  const all = readFiles(join(folder, name));
  const files = [...all].flatMap(([path, text]) =>
    path.startsWith('files/') ? [[path.slice('files/'.length), text] as const] : [],
  );
  return { name, path: `scenarios/${name}/scenario.yaml`, yaml: all.get('scenario.yaml') ?? '', files: new Map(files) };
}

/** The scenarios of this package: one folder each. */
export function readBuiltIn(): readonly ScenarioSource[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readSource(entry.name));
}
