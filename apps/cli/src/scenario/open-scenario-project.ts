import { listSections } from '@signpost/model';
import { readToday } from '@signpost/workspace';
import { compileGlob } from '@signpost/model/glob';
import type { DocsProject } from '@signpost/templates';
import { findNestedProjects } from '../project/find-nested-projects.ts';
import { type OpenProject, openProject } from '../project/open-project.ts';
import { placesOfSeries } from './places-of-series.ts';

const suffix = /\.(?:md|markdown|rst)$/;

/** A project that scenarios write to, and the folders below it that are projects of their own, relative to its root. */
export interface OpenScenarioProject extends DocsProject {
  readonly nested: readonly string[];
}

/** A project as scenarios see it: its files without those of nested projects, and the places and packages that its settings name. */
export function viewAsScenarioProject(project: OpenProject): OpenScenarioProject {
  const { workspace, settings } = project;
  const nested = findNestedProjects(project);
  const packages = settings.changelog?.packages;
  const excluded = settings.scenarios?.exclude;
  const isLeftOut = (settings.docs?.exclude ?? []).map(compileGlob);
  const listFiles = (): readonly string[] =>
    workspace.listFiles().filter((path) => !nested.some((inner) => path.startsWith(`${inner}/`)));
  return {
    root: workspace.root,
    nested,
    listFiles,
    documents: listFiles().filter((path) => suffix.test(path) && !isLeftOut.some((matches) => matches(path))),
    projections: settings.projections ?? {},
    readFile: (path) => workspace.readFile(path),
    places: { ...placesOfSeries(settings.series ?? []), ...settings.places },
    today: readToday(),
    ...(settings.preset === undefined ? {} : { preset: settings.preset }),
    ...(excluded === undefined ? {} : { excluded }),
    sections: listSections(settings.changelog?.sections),
    ...(packages === undefined ? {} : { packages }),
  };
}

/**
 * The project of a folder as scenarios see it.
 * @throws UsageError when `signpost.yaml` is wrong.
 */
export async function openScenarioProject(folder: string): Promise<OpenScenarioProject> {
  return viewAsScenarioProject(await openProject(folder));
}
