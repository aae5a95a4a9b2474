import { posix } from 'node:path';
import { classifyChangeset, type Rule } from '@signpost/model';
import type { LocatedYaml, SettingsFile } from '@signpost/model/schema';
import { compileGlob } from '@signpost/model/glob';
import type { SeriesSettings } from '@signpost/model/series';
import { unknownRoot } from '../messages/unknown-root.ts';
import { unknownRule } from '../messages/unknown-rule.ts';
import { isBelow } from './is-below.ts';
import { createSeverities } from './create-severities.ts';
import { isForeignRule } from './select-rules.ts';
import type { ProjectSettings } from './settings.ts';

/** A `signpost.yaml` with its place and text. */
export interface SettingsSource {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  /** The files at and below the folder, relative to it, with `/`. */
  readonly files: readonly string[];
}

/** The form in which paths of the project are compared; one that leaves its folder is equal to none of them. */
function cleanPath(path: string): string {
  return posix
    .normalize(path)
    .replace(/(?<=.)\/$/, '')
    .replace(/^\.$/, '');
}

function listFolders(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = posix.dirname(file); folder !== '.' && !folders.has(folder); folder = posix.dirname(folder)) {
      folders.add(folder);
    }
  }
  return folders;
}

function checkRoots({ value, locate }: LocatedYaml<SettingsFile>, { files }: SettingsSource): void {
  const roots = value.docs?.roots ?? [];
  const at = roots.findIndex((root) => !files.some((file) => isBelow(file, cleanPath(root))));
  const wrong = roots[at];
  if (wrong !== undefined) throw unknownRoot(wrong, [...listFolders(files), ...files], locate(['docs', 'roots', at]));
}

function checkRuleIds({ value, locateKey }: LocatedYaml<SettingsFile>, known: readonly Rule[] | undefined): void {
  if (known === undefined) return;
  const names = [...new Set([...known.map(({ id }) => id), ...known.map(({ group }) => group), 'lint'])];
  const places = [['rules'], ...(value.overrides ?? []).map((_, at) => ['overrides', String(at), 'rules'])];
  const lists = [value.rules ?? {}, ...(value.overrides ?? []).map(({ rules }) => rules)];
  for (const [at, rules] of lists.entries()) {
    const unknown = Object.keys(rules).find((id) => !names.includes(id) && !isForeignRule(id));
    if (unknown !== undefined) throw unknownRule(unknown, names, locateKey([...(places[at] ?? []), unknown]));
  }
}

type SeriesFile = NonNullable<SettingsFile['series']>[number];

/** The paths of a series are written relative to the settings file. */
function placeSeries(
  { label, file, title, digits, draft, statuses, ...paths }: SeriesFile,
  top: string,
): SeriesSettings {
  const place = (path: string): string => cleanPath(posix.join(top, path));
  return {
    folder: place(paths.folder),
    ...(label !== undefined && { label }),
    ...(file !== undefined && { file }),
    ...(title !== undefined && { title }),
    ...(digits !== undefined && { digits }),
    ...(draft !== undefined && { draft }),
    ...(statuses !== undefined && { statuses }),
    ...(paths.index !== undefined && { index: place(paths.index) }),
    ...(paths.template !== undefined && { template: place(paths.template) }),
  };
}

/** The settings of a folder; `{}` is what holds where there is no `signpost.yaml`. */
export function createProjectSettings(folder: string, file: SettingsFile): ProjectSettings {
  const roots = (file.docs?.roots ?? ['']).map(cleanPath);
  const excludes = (file.docs?.exclude ?? []).map(compileGlob);
  const innerOf = (path: string): string => (folder === '' ? path : path.slice(folder.length + 1));
  const isExcluded = (path: string): boolean => excludes.some((matches) => matches(innerOf(path)));
  // A piece of the changelog: its links lead where they lead from there, and it has rules of its own.
  const isChangeset = (path: string): boolean => classifyChangeset(innerOf(path)) !== undefined;
  return {
    folder,
    file,
    dialect: file.docs?.dialect,
    series: (file.series ?? []).map((each) => placeSeries(each, folder)),
    requiresReason: file.suppressions?.requireReason ?? false,
    severityOf: createSeverities(file, innerOf),
    isExcluded,
    isChecked: (path) => !isExcluded(path) && !isChangeset(path) && roots.some((root) => isBelow(innerOf(path), root)),
  };
}

/**
 * Reads one `signpost.yaml`; the schema and its libraries are loaded only here, so a project without one never pays.
 * Rule ids are checked against the known rules, where the caller knows rules.
 * @throws UsageError `invalid-yaml`, `unknown-rule` or `unknown-root` with line and column.
 */
export async function readProjectSettings(
  source: SettingsSource,
  known: readonly Rule[] | undefined,
): Promise<ProjectSettings> {
  const { readLocatedYaml, settingsSchema } = await import('@signpost/model/schema');
  const file = readLocatedYaml(source.text, settingsSchema, source.path);
  checkRuleIds(file, known);
  checkRoots(file, source);
  return createProjectSettings(source.folder, file.value);
}
