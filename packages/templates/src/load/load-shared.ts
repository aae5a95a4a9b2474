import { listSections, type PathSet, type Preset, type Question } from '@signpost/model';
import { areasSchema, questionsSchema, readLocatedYaml } from '@signpost/model/schema';
import { invalidScenario } from '../messages/invalid-scenario.ts';
import { listPackageNames } from '../plan/package-name.ts';
import type { ProjectFiles } from '../project.ts';
import { checkArea } from './check-areas.ts';
import { loadKinds, type ModelProject } from './load-kinds.ts';
import { readBuiltInGuide } from './read-built-in.ts';
import { readOwnGuide } from './read-own.ts';
import type { SharedModel } from './scenario-model.ts';

function readBoth(
  name: 'questions' | 'areas',
  project: ProjectFiles | undefined,
): readonly { path: string; text: string }[] {
  const own = project === undefined ? undefined : readOwnGuide(name, project);
  return [readBuiltInGuide(name), ...(own === undefined ? [] : [own])];
}

function loadQuestions(project: ProjectFiles | undefined): ReadonlyMap<string, Question> {
  return new Map(
    readBoth('questions', project).flatMap(({ path, text }) =>
      Object.entries(readLocatedYaml(text, questionsSchema, path).value).map(
        ([id, question]) => [id, { id, ...question }] as const,
      ),
    ),
  );
}

function loadAreas(project: ProjectFiles | undefined, places: Preset['places']): Readonly<Record<string, PathSet>> {
  const areas: Record<string, PathSet> = {};
  const files = readBoth('areas', project).map(({ path, text }) => readLocatedYaml(text, areasSchema, path));
  for (const { value, locateKey } of files) {
    for (const [id, area] of Object.entries(value)) {
      if (Object.hasOwn(places, id)) throw invalidScenario(`\`${id}\` is the name of a place already`, locateKey([id]));
      areas[id] = area;
    }
  }
  // The project's own first: they are what somebody can change.
  for (const { value, locate } of files.toReversed()) {
    for (const id of Object.keys(value)) checkArea(id, areas, Object.keys(places), locate);
  }
  return areas;
}

/** What the project gives to choose from. */
function listChoices(project: ModelProject | undefined): ReadonlyMap<string, readonly string[]> {
  const sections = project?.sections ?? listSections();
  return new Map([
    ['@sections', sections.map(({ title }) => title)],
    ['@packages', project === undefined ? [] : listPackageNames(project, project.packages)],
  ]);
}

/**
 * Reads what scenarios share: the layout, the kinds of document, the questions and the areas; a project's own replace the
 * built-in ones of the same id.
 * @throws UsageError `invalid-yaml`, `invalid-scenario` or `invalid-template` with path, line and column.
 */
export function loadShared(project?: ModelProject): SharedModel {
  const layout = loadKinds(project);
  const choices = listChoices(project);
  return { ...layout, choices, questions: loadQuestions(project), areas: loadAreas(project, layout.places) };
}
