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
  /** Nothing for the first record of its kind. */
  readonly series?: Series | undefined;
  /** What people call the record: `ADR`, `RFC`. */
  readonly label: string;
  /** Whether its number is open until it gets one. */
  readonly isDraft: boolean;
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

/** The kind of document that a record is: the one that lies where its series does, else the one that people call so. */
function findKind(
  { series, label }: NewRecord,
  kinds: ReadonlyMap<string, LoadedKind>,
  places: ReadonlyMap<string, string>,
): LoadedKind {
  const all = [...kinds.values()].filter(({ isNumbered }) => isNumbered);
  const there = all.find(({ place }) => series !== undefined && places.get(place) === series.folder);
  const kind = there ?? kinds.get(label === 'RFC' ? 'rfc' : 'decision');
  if (kind === undefined) throw new Error(`there is no kind of document for ${label}`);
  return kind;
}

/** Where the record and its list lie: a series is where it is, whatever place its kind has. */
function placeRecord(
  { series }: NewRecord,
  { place }: LoadedKind,
  format: string,
): readonly (readonly [place: string, path: string])[] {
  if (series === undefined) return [];
  const index = series.index?.document.path ?? `${series.folder}/index.${format}`;
  return [
    [place, series.folder],
    [`${place}_index`, index],
  ];
}

/**
 * Plans a new record from the template of its kind: the file, its row in the index, its entry in the table of contents.
 * @throws UsageError as `planScenario` does.
 */
export function planRecord(record: NewRecord, project: ScenarioProject & { readonly series: KnownSeries }): RecordPlan {
  const { series, isDraft, title, status = '' } = record;
  const { kinds, places: placesById, preset } = loadKinds(project);
  const usual = resolvePlaces({ places: placesById }, project);
  const kind = findKind(record, kinds, usual);
  const places = new Map([...usual, ...placeRecord(record, kind, preset.format)]);
  const all = project.series.all.map((each) =>
    each.folder === series?.folder ? { ...each, isDrafted: isDraft } : each,
  );
  const setting = openSetting({ places: placesById, files: new Map(), derive: {} }, { title, status }, places, project);
  const step = {
    kind: 'write',
    document: kind.id,
    with: { title: '{{ title }}', status: '{{ status }}' },
    number: isDraft ? 'draft' : 'next',
  } as const;
  const source = { kinds, format: preset.format, project: { ...project, series: { ...project.series, all } } };
  const plan = planSteps([step], source, setting);
  const [written] = plan.written;
  return { ...plan, path: written?.path ?? '', number: written?.number ?? '' };
}
