import { posix, relative, resolve, sep } from 'node:path';
import type { Rule } from '@signpost/model';
import { readText, type Workspace } from '@signpost/workspace';
import { unknownPath } from '../messages/unknown-path.ts';
import type { CheckOptions, DatedOptions } from './check-options.ts';
import { isBelow } from './is-below.ts';
import { createProjectSettings, readProjectSettings, type SettingsSource } from './read-project-settings.ts';
import { selectRules, type RuleSelection } from './select-rules.ts';
import type { ProjectSettings, Settings } from './settings.ts';

const fileName = 'signpost.yaml';

function readSource(workspace: Workspace, path: string): SettingsSource {
  const folder = path === fileName ? '' : posix.dirname(path);
  const inside = workspace.listFiles().filter((file) => isBelow(file, folder));
  const files = folder === '' ? inside : inside.map((file) => file.slice(folder.length + 1));
  return { path, folder, text: readText(workspace, path) ?? '', files };
}

/**
 * Every `signpost.yaml` of a project, outermost first; a file that an outer one excludes is nobody's settings (a fixture, a
 * template). Rule ids in them are checked where the rules are given.
 */
export async function readProjects(workspace: Workspace, rules?: readonly Rule[]): Promise<ProjectSettings[]> {
  const paths = workspace.listFiles().filter((path) => posix.basename(path) === fileName);
  const byDepth = paths.toSorted((a, b) => a.split('/').length - b.split('/').length);
  const projects = byDepth[0] === fileName ? [] : [createProjectSettings('', {})];
  for (const path of byDepth) {
    if (findInnermost(projects, path)?.isExcluded(path) === true) continue;
    projects.push(await readProjectSettings(readSource(workspace, path), rules));
  }
  return projects;
}

/** The innermost settings for a path relative to the root. */
export function findInnermost(projects: readonly ProjectSettings[], path: string): ProjectSettings | undefined {
  return projects.findLast(({ folder }) => isBelow(path, folder));
}

/**
 * The paths that the caller named, relative to the root.
 * @throws UsageError `unknown-path` for one that the project does not have.
 */
export function resolvePaths(options: Pick<CheckOptions, 'folder' | 'paths'>, workspace: Workspace): readonly string[] {
  const files = workspace.listFiles();
  return (options.paths ?? []).map((given) => {
    const path = relative(workspace.root, resolve(options.folder, given)).split(sep).join('/');
    if (path === '..' || path.startsWith('../') || !files.some((file) => isBelow(file, path))) {
      throw unknownPath(given, files);
    }
    return path;
  });
}

/** Puts together what was read; `paths` are relative to the root. */
export function createSettings(
  projects: readonly ProjectSettings[],
  selection: RuleSelection,
  paths: readonly string[],
  { maxWarnings, today }: Pick<Settings, 'maxWarnings' | 'today'>,
): Settings {
  const fallback = createProjectSettings('', {});
  return {
    projects,
    selection,
    maxWarnings,
    today,
    projectOf: (path) => findInnermost(projects, path) ?? fallback,
    isReported: (path) => paths.length === 0 || paths.some((folder) => isBelow(path, folder)),
  };
}

/**
 * Reads every `signpost.yaml` of the project and resolves what the caller asked for.
 * @throws UsageError for settings, rules or paths that do not exist.
 */
export async function loadSettings(
  options: DatedOptions,
  workspace: Workspace,
  rules: readonly Rule[],
): Promise<Settings> {
  const selection = selectRules(options.only, rules);
  const projects = await readProjects(workspace, rules);
  const paths = resolvePaths(options, workspace);
  const { maxWarnings = Number.POSITIVE_INFINITY, today } = options;
  return createSettings(projects, selection, paths, { maxWarnings, today });
}
