import type { ProjectFiles } from '../project.ts';
import { readText } from '@signpost/workspace';
import type { ScenarioSource } from './scenario-source.ts';

const manifest = /^\.signpost\/scenarios\/([^/]+)\/scenario\.yaml$/;

/** The scenarios that a project keeps in `.signpost/scenarios/`. */
export function readOwn(project: ProjectFiles): readonly ScenarioSource[] {
  const paths = project.listFiles();
  return paths.flatMap((path) => {
    const name = manifest.exec(path)?.[1];
    if (name === undefined) return [];
    const folder = `.signpost/scenarios/${name}/files/`;
    const files = paths
      .filter((candidate) => candidate.startsWith(folder))
      .map((candidate) => [candidate.slice(folder.length), readText(project, candidate) ?? ''] as const);
    return [{ name, path, yaml: readText(project, path) ?? '', files: new Map(files) }];
  });
}
