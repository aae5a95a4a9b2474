import type { Place, Scenario } from '@signpost/model';
import { readLocatedYaml, scenarioSchema } from '@signpost/model/schema';
import { listNamesIn } from './check-predicate.ts';
import { checkScenario } from './check-scenario.ts';
import { completeScenario } from './complete-scenario.ts';
import type { LoadedKind, LoadedScenario } from './loaded-scenario.ts';
import type { SharedModel } from './scenario-model.ts';
import type { UnitSource } from './unit-source.ts';

function listKindsWritten({ steps }: Scenario, { kinds }: SharedModel): ReadonlyMap<string, LoadedKind> {
  const ids = steps.flatMap((step) => (step.kind === 'write' ? [step.document] : []));
  return new Map(ids.flatMap((id) => [kinds.get(id)].flatMap((kind) => (kind === undefined ? [] : [[id, kind]]))));
}

/** The places that a scenario has to do with: only those can be resolved in a project, and named in its settings. */
function listPlaces(
  scenario: Scenario,
  shared: SharedModel,
  written: readonly LoadedKind[],
): Readonly<Record<string, Place>> {
  const { documents, steps, recognise } = scenario;
  const ids = new Set([
    ...documents.map(({ place }) => place),
    ...documents.flatMap(({ when }) => listNamesIn(when)),
    ...steps.flatMap((step) => (step.kind === 'write' ? [] : [step.place])),
    ...written.map(({ place }) => place),
    ...written.flatMap(({ steps: inner }) => inner.map(({ place }) => place)),
    ...listNamesIn(recognise),
  ]);
  const known = Object.entries(shared.places).filter(([id]) => ids.has(id));
  return { ...Object.fromEntries(known), ...scenario.places };
}

/**
 * Reads one scenario and checks its laws.
 * @throws UsageError `invalid-yaml`, `invalid-scenario` or `invalid-template` with path, line and column.
 */
export function loadScenario(source: UnitSource, shared: SharedModel): LoadedScenario {
  const located = readLocatedYaml(source.yaml, scenarioSchema, source.path);
  const scenario = completeScenario(located, shared);
  checkScenario({ ...located, value: scenario }, source, shared);
  const kinds = listKindsWritten(scenario, shared);
  return {
    ...scenario,
    places: listPlaces(scenario, shared, [...kinds.values()]),
    path: source.path,
    files: source.files,
    kinds,
    areas: shared.areas,
    format: shared.preset.format,
  };
}
