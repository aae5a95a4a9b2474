import { posix } from 'node:path';
import type { Fragment } from '../fragments/fragment.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { locate } from '../locate.ts';
import { missingPackage } from '../messages/missing-package.ts';
import { unknownPackage } from '../messages/unknown-package.ts';
import { findJsonString, isJson, parseJson, type JsonString } from './json-text.ts';

/** A package.json of the release; the root's may lack name and version in a project that is no npm package. */
export interface PackageFile {
  readonly path: string;
  readonly name: string | undefined;
  readonly version: JsonString | undefined;
}

/**
 * Reads the package.json of every released folder. Only the root's may be absent or incomplete.
 * @throws UsageError `missing-package`, `invalid-json`.
 */
export function readPackageFiles(files: ProjectFiles, folders: readonly string[]): readonly PackageFile[] {
  return folders.flatMap((folder) => {
    const path = posix.join(folder, 'package.json');
    const text = files.readFile(path);
    const isRoot = path === 'package.json';
    if (text === undefined) {
      if (isRoot) return [];
      throw missingPackage(path);
    }
    parseJson(path, text);
    const name = findJsonString(text, ['name'])?.value;
    const version = findJsonString(text, ['version']);
    if (!isRoot && (name === undefined || version === undefined)) throw missingPackage(path);
    return [{ path, name, version }];
  });
}

/** The names of the released packages, as far as their package.json can be read. */
export function readPackageNames(files: ProjectFiles, folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) => {
    const text = files.readFile(posix.join(folder, 'package.json'));
    return text !== undefined && isJson(text) ? (findJsonString(text, ['name'])?.value ?? []) : [];
  });
}

/**
 * Refuses a changeset for a package that is not released here. A project without a named package.json accepts any name.
 * @throws UsageError `unknown-package` at the line of the name.
 */
export function requireKnownPackages(fragments: readonly Fragment[], packages: readonly PackageFile[]): void {
  const known = packages.flatMap(({ name }) => (name === undefined ? [] : [name]));
  if (known.length === 0) return;
  for (const { path, text, releases } of fragments) {
    const unknown = releases.find(({ name }) => !known.includes(name));
    if (unknown !== undefined)
      throw unknownPackage(unknown.name, known, locate(path, text, text.indexOf(unknown.name)));
  }
}
