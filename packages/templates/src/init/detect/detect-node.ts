import { jsonFormat } from '../../edit/data/json-format.ts';
import type { ProjectFiles } from '../../project.ts';
import { readIfText } from '../../read-if-text.ts';
import type { NodePackage, PackageManager } from './detected.ts';

const lockfiles: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['package-lock.json', 'npm'],
];
const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf(value: unknown): readonly string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

function readScripts(value: unknown): ReadonlyMap<string, string> {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return new Map(entries.map(([name, script]) => [name, String(script)]));
}

function readManifest(text: string): Readonly<Record<string, unknown>> {
  const read = jsonFormat.read(text);
  return 'value' in read && isRecord(read.value) ? read.value : {};
}

function readManager({ packageManager }: Readonly<Record<string, unknown>>): PackageManager | undefined {
  const name = typeof packageManager === 'string' ? packageManager.split('@')[0] : undefined;
  return name === 'npm' || name === 'pnpm' || name === 'yarn' || name === 'bun' ? name : undefined;
}

/** What the package.json at the root tells, also when it is broken; nothing when there is none or it is empty. */
export function detectNode(project: ProjectFiles): NodePackage | undefined {
  const text = readIfText(project, 'package.json');
  if (text === undefined || text.trim() === '') return undefined;
  const manifest = readManifest(text);
  const files = new Set(project.listFiles());
  const lock = lockfiles.find(([path]) => files.has(path))?.[1];
  const manager = readManager(manifest) ?? lock ?? 'npm';
  return {
    manager,
    hasLockfile: lock === manager,
    isModernYarn: files.has('.yarnrc.yml'),
    dependencies: new Set(kinds.flatMap((kind) => keysOf(manifest[kind]))),
    scripts: readScripts(manifest['scripts']),
  };
}
