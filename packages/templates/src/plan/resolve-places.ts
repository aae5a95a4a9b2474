import type { Scenario } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import type { ScenarioProject } from '../project.ts';

function listFoldersOf(path: string): readonly string[] {
  const segments = path.split('/');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}

/** Files with the folders that hold them, sorted. */
function listPaths(files: readonly string[]): readonly string[] {
  return [...new Set(files.flatMap((path) => [...listFoldersOf(path), path]))].toSorted();
}

/** Where each place of a scenario or a model lies in a project: its own settings first, then the first candidate, else the default. */
export function resolvePlaces(
  scenario: Pick<Scenario, 'places'>,
  project: Pick<ScenarioProject, 'listFiles' | 'places'>,
): ReadonlyMap<string, string> {
  const paths = listPaths(project.listFiles());
  const entries = Object.entries(scenario.places).map(([id, place]) => {
    const found = place.candidates.map((glob) => paths.find(compileGlob(glob))).find((match) => match !== undefined);
    const path = project.places[id] ?? found ?? place.default;
    return [id, path.replace(/\/+$/, '')] as const;
  });
  return new Map(entries);
}
