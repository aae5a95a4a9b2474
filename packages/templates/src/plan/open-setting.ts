import { type Answers, listSections } from '@signpost/model';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import type { ScenarioProject } from '../project.ts';
import { createDraft } from './draft.ts';
import { readPackageName } from './package-name.ts';
import { deriveValues, type Setting } from './setting.ts';

/** What steps work with at their start: the project as it is, where things lie, what was answered. */
export function openSetting(
  { places: placesById, files, derive }: Pick<LoadedScenario, 'places' | 'files' | 'derive'>,
  answers: Answers,
  places: ReadonlyMap<string, string>,
  project: ScenarioProject,
): Setting {
  return {
    draft: createDraft(project),
    isAgain: false,
    places,
    placesById,
    packages: (project.packages ?? ['.']).map((folder) => readPackageName(project, folder)),
    sections: project.sections ?? listSections(),
    files,
    derive,
    answers,
    values: deriveValues(derive, answers, places),
  };
}
