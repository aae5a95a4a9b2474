import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a package's `exports` leads to when it is imported: the first condition that Node would take. */
function pickExport(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [condition, inner] of Object.entries(value)) {
    if (!['.', 'node', 'import', 'module-sync', 'default', 'require'].includes(condition)) continue;
    const found = pickExport(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The entry of a package that says only how it is imported, which `require.resolve` refuses. */
function readEntry(folder: string): string | undefined {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const entry = isObject(read) ? pickExport(read['exports']) : undefined;
  const file = entry === undefined ? undefined : join(folder, entry);
  return file !== undefined && existsSync(file) ? realpathSync(file) : undefined;
}

function* listParents(folder: string): Generator<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}

function tryRequire(name: string, folder: string): string | undefined {
  try {
    return createRequire(join(folder, 'package.json')).resolve(name);
  } catch {
    return undefined; // it is not there, or may only be imported
  }
}

/** The file that is loaded for a package, or for a path that starts with a dot, as seen from a folder; both absolute. */
export function resolvePackage(name: string, folder: string): string | undefined {
  const found = tryRequire(name, folder);
  if (found !== undefined || name.startsWith('.')) return found;
  for (const parent of listParents(folder)) {
    const entry = readEntry(join(parent, 'node_modules', name));
    if (entry !== undefined) return entry;
  }
  return undefined;
}
