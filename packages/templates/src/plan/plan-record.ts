import type { Series } from '@signpost/model/series';
import { loadKinds } from '../load/load-kinds.ts';
import type { LoadedKind } from '../load/loaded-scenario.ts';
import type { KnownSeries } from '../numbers/known-series.ts';
import type { ScenarioProject } from '../project.ts';
import { openSetting } from './open-setting.ts';
import { planSteps, type StepsPlan } from './plan-steps.ts';
import { resolvePlaces } from './resolve-places.ts';

/** A record that is written by itself. */
export interface NewRecord {
  /** Whether it has a number, or is open until it gets one, is what the series says. */
  readonly series: Series;
  readonly title: string;
  /** Default: the one that a new record of its kind has. */
  readonly status?: string | undefined;
}

/** What a new record writes, as a scenario that comes with one would; nothing is written yet. */
export interface RecordPlan extends StepsPlan {
  readonly path: string;
  /** As its name has it, letters for a draft. */
  readonly number: string;
}

/** The kind of document that the records of a series are: the one that lies there, else the one that people call so. */
function findKind(
  { folder, label }: Series,
  kinds: ReadonlyMap<string, LoadedKind>,
  places: ReadonlyMap<string, string>,
): LoadedKind | undefined {
  const there = [...kinds.values()].find(({ isNumbered, place }) => isNumbered && places.get(place) === folder);
  return there ?? kinds.get(label === 'RFC' ? 'rfc' : 'decision');
}

/**
 * Plans a new record of a series from the template of its kind: the file, its row in the index, its entry in the table of contents.
 * @throws UsageError as `planScenario` does.
 */
export function planRecord(
  { series, title, status = '' }: NewRecord,
  project: ScenarioProject & { readonly series: KnownSeries },
): RecordPlan {
  const { kinds, places: placesById, preset } = loadKinds(project);
  const found = new Map(resolvePlaces({ places: placesById }, project));
  const kind = findKind(series, kinds, found);
  if (kind === undefined) throw new Error(`no kind of document for ${series.folder}`);
  found.set(kind.place, series.folder);
  found.set(`${kind.place}_index`, series.index?.document.path ?? `${series.folder}/index.${preset.format}`);
  const known = {
    ...project.series,
    all: project.series.all.map((each) => (each.folder === series.folder ? series : each)),
  };
  const setting = openSetting({ places: placesById, files: new Map(), derive: {} }, { title, status }, found, project);
  const step = {
    kind: 'write',
    document: kind.id,
    with: { title: '{{ title }}', status: '{{ status }}' },
    number: 'next',
  } as const;
  const plan = planSteps([step], { kinds, format: preset.format, project: { ...project, series: known } }, setting);
  const [written] = plan.written;
  return { ...plan, path: written?.path ?? '', number: written?.number ?? '' };
}
