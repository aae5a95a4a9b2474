import { realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOwnPackage } from './own-packages.ts';
import { resolvePackage } from './resolve-package.ts';
import { listInstallRecords, stampFile } from './stamp-file.ts';

/** A package that was found and may be loaded. */
interface FoundPackage {
  readonly name: string;
  /** Tells this copy from others: its place and what its manifest says. */
  readonly stamp: string;
  /** Whether it is part of the project that is checked. */
  readonly isCode: boolean;
  /** The folder from which it looks for packages itself; nothing for one that comes with Signpost. */
  readonly folder?: string;
  readonly load: () => Promise<unknown>;
}

/** What became of a name: `code` is part of the project and may not run unless people allow it. */
export type Sought = FoundPackage | 'missing' | 'code';

/** The packages within reach of one check. */
export interface PackageShelf {
  /** Looks for the first of several names: in the project, as seen from an absolute folder, then beside Signpost. */
  find(names: readonly string[], folder: string): Sought;
  /** Loads a file of the project, if people allow that. */
  findCode(path: string): Sought;
  /** What the answers rest on: files with their stamps. */
  readonly stamps: () => readonly (readonly [path: string, stamp: string])[];
  /** Looks at what is installed, so that a change of it shows. */
  watch(folder: string): string;
  /** Whether code of the project ran, of which nobody can tell what else it looked at. */
  readonly ranCode: () => boolean;
}

interface ShelfOptions {
  /** The root of the project, absolute. */
  readonly root: string;
  /** The files of the project, relative to its root. */
  readonly files: ReadonlySet<string>;
  readonly allowsCode: boolean;
}

function findManifest(file: string): string | undefined {
  for (let at = dirname(file); dirname(at) !== at; at = dirname(at)) {
    const manifest = join(at, 'package.json');
    if (stampFile(manifest) !== '-') return manifest;
  }
  return undefined;
}

function loadFile(file: string): Promise<unknown> {
  return import(pathToFileURL(file).href);
}

/** Opens the packages that a project has, and those that come with Signpost. */
export function openPackageShelf({ root, files, allowsCode }: ShelfOptions): PackageShelf {
  const realRoot = realpathSync(root);
  const stamps = new Map<string, string>();
  let ranCode = false;
  const stamp = (path: string): string => {
    const known = stamps.get(path) ?? stampFile(path);
    stamps.set(path, known);
    return known;
  };
  // What a contribution can hold is a file of the project, wherever it lies and whatever links to it.
  const isOfProject = (file: string): boolean => files.has(relative(realRoot, realpathSync(file)).split(sep).join('/'));
  const toFound = (name: string, file: string): Sought => {
    const isCode = isOfProject(file);
    if (isCode && !allowsCode) return 'code';
    if (isCode) ranCode = true;
    const manifest = findManifest(file);
    const place = manifest === undefined ? file : stamp(manifest);
    return { name, stamp: `${file} ${place}`, isCode, folder: dirname(file), load: () => loadFile(file) };
  };
  return {
    find(names, folder) {
      for (const name of names) {
        const file = resolvePackage(name, folder);
        if (file !== undefined) return toFound(name, file);
      }
      for (const name of names) {
        const load = findOwnPackage(name);
        if (load !== undefined) return { name, stamp: 'own', isCode: false, load };
        const file = name.startsWith('.') ? undefined : resolvePackage(name, import.meta.dirname);
        if (file !== undefined) return toFound(name, file);
      }
      return 'missing';
    },
    findCode: (path) => toFound(path, join(root, path)),
    watch: (folder) =>
      listInstallRecords(folder)
        .map((path) => `${path} ${stamp(path)}`)
        .join('\n'),
    stamps: () => [...stamps],
    ranCode: () => ranCode,
  };
}
