import { basename, resolve } from 'node:path';
import { UsageError } from '@signpost/model';
import * as v from 'valibot';
import { readYaml } from '@signpost/model/schema';
import type { ProjectFiles } from '../project.ts';
import { readText } from '@signpost/workspace';

/** JSON is YAML, so that a broken package.json is reported with its line. */
const packageSchema = v.object({ name: v.optional(v.string()) });

function findPyprojectName(text: string): string | undefined {
  const table = /^\[project\][^\S\n]*\r?\n((?:(?!\[).*(?:\n|$))*)/m.exec(text)?.[1] ?? '';
  return /^name[^\S\n]*=[^\S\n]*["']([^"'\n]+)["']/m.exec(table)?.[1];
}

/** What changesets call the packages in some folders, as far as their files can be read. */
export function listPackageNames(project: ProjectFiles, folders: readonly string[] = ['.']): readonly string[] {
  return folders.flatMap((folder) => {
    try {
      return [readPackageName(project, folder)];
    } catch (error) {
      if (error instanceof UsageError) return [];
      throw error;
    }
  });
}

/** What a changeset calls the package in a folder: the name in package.json, else in pyproject.toml, else the folder's. */
export function readPackageName(project: ProjectFiles, folder: string): string {
  const prefix = folder === '.' || folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`;
  const manifest = readText(project, `${prefix}package.json`);
  const name = manifest === undefined ? undefined : readYaml(manifest, packageSchema, `${prefix}package.json`).name;
  const pyproject = readText(project, `${prefix}pyproject.toml`);
  return name ?? findPyprojectName(pyproject ?? '') ?? basename(resolve(project.root, prefix));
}
