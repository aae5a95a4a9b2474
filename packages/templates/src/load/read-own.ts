import { readText } from '@signpost/workspace';
import type { ProjectFiles } from '../project.ts';
import { readBuiltInUnits } from './read-built-in.ts';
import { gatherUnits, layerUnits, type UnitSort, type UnitSource } from './unit-source.ts';

const home = '.signpost/';

/** The scenarios or kinds of this package, and those that a project keeps in `.signpost/`. */
export function readUnits(sort: UnitSort, project: ProjectFiles | undefined): readonly UnitSource[] {
  const builtIn = readBuiltInUnits(sort);
  if (project === undefined) return layerUnits(sort, builtIn, [], home);
  const paths = project.listFiles().flatMap((path) => (path.startsWith(home) ? [path.slice(home.length)] : []));
  const own = gatherUnits(sort, paths, (path) => readText(project, home + path) ?? '');
  return layerUnits(sort, builtIn, own, home);
}

/** One of the files that a project keeps beside them: `.signpost/tree.yaml`. */
export function readOwnGuide(
  name: 'tree' | 'questions' | 'areas',
  project: ProjectFiles,
): { readonly path: string; readonly text: string } | undefined {
  const path = `${home}${name}.yaml`;
  const text = readText(project, path);
  return text === undefined ? undefined : { path, text };
}
