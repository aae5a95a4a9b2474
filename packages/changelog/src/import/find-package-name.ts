import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { unreleasedPackage } from '../messages/unreleased-package.ts';
import { readPackageNames } from '../release/released-packages.ts';
import { findTomlString } from '../release/toml-text.ts';

const manifests = [
  ['pyproject.toml', 'project.name'],
  ['pyproject.toml', 'tool.poetry.name'],
  ['Cargo.toml', 'package.name'],
] as const;

/**
 * The package that imported entries are for: the one that is asked for, else the first that is released, else what the manifest of
 * another language says.
 * @throws UsageError `unreleased-package` for one that is not released here.
 */
export function findPackageName(files: ProjectFiles, folders: readonly string[], wanted: string | undefined): string {
  const names = readPackageNames(files, folders);
  if (wanted !== undefined && names.length > 0 && !names.includes(wanted)) throw unreleasedPackage(wanted, names);
  const [first] = names;
  if (wanted !== undefined || first !== undefined) return wanted ?? first ?? '';
  for (const [path, key] of manifests) {
    const text = files.readFile(path);
    const span = text === undefined ? undefined : findTomlString(text, key);
    if (text !== undefined && span !== undefined) return text.slice(span.start, span.end);
  }
  return 'project';
}
