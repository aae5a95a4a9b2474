import { readText } from '@signpost/workspace';
import type { ProjectFiles } from '../project.ts';
import { gatherUnits, type UnitSort, type UnitSource } from './unit-source.ts';

const home = '.signpost/';

/** The scenarios or kinds that a project keeps in `.signpost/`. */
export function readOwnUnits(sort: UnitSort, project: ProjectFiles): readonly UnitSource[] {
  const paths = project.listFiles().flatMap((path) => (path.startsWith(home) ? [path.slice(home.length)] : []));
  return gatherUnits(sort, paths, (path) => readText(project, home + path) ?? '', home);
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
