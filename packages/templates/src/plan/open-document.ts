import type { Answers, Document, FileStep, WriteStep } from '@signpost/model';
import { likeCase, type Series } from '@signpost/model/series';
import type { LoadedKind, LoadedScenario } from '../load/loaded-scenario.ts';
import { findSeriesOf } from '../numbers/known-series.ts';
import { findTemplate } from '../numbers/record-template.ts';
import type { ScenarioProject } from '../project.ts';
import { languageOf } from '../template/language-of.ts';
import { chooseFormat } from './choose-format.ts';
import { locateDocument } from './locate-document.ts';
import { type DocumentName, nameFirst, nameInSeries } from './name-document.ts';
import { deriveValues, renderText, type Setting } from './setting.ts';
import { writeContent } from './write-content.ts';

/** Where the steps of a plan come from, and the project that they are for. */
export interface StepSource extends Pick<LoadedScenario, 'kinds' | 'format'> {
  readonly project: ScenarioProject;
}

/** A new document: its path, its text, and what the kind's further steps work with. */
export interface NewDocument extends DocumentName {
  readonly content: string;
  readonly kind: LoadedKind;
  /** The day that it was written, as it says it. */
  readonly date: string;
  /** How far it is, of a kind that is counted. */
  readonly status: string;
  settingOf(step: FileStep): Setting;
}

/** What the links of a new document tell its readers. */
const told = { link: '{{ title }}', reference: '{{ title }}' };

/** The status of a new document: the first that its kind has, unless its series has others; written as the last record writes it. */
function startStatus({ form }: LoadedKind, series: Series | undefined): string {
  const field = form.fields.find(({ name }) => name.toLowerCase() === 'status');
  const usual = field?.values[0] ?? 'Proposed';
  const [own] = Object.keys(series?.settings?.statuses ?? {});
  const status = own === undefined || series?.statuses.has(usual.toLowerCase()) === true ? usual : own;
  return likeCase(status.toLowerCase(), series?.records.at(-1)?.status?.value ?? usual);
}

/** The document of the project that a record starts from: what the settings name goes before a kind of the project's own, and that before what is called a template. */
function findOwnTemplate(kind: LoadedKind, series: Series, { series: known }: ScenarioProject): Document | undefined {
  const isKind = kind.hasOwnTemplate && series.settings?.template === undefined;
  return known === undefined || isKind ? undefined : findTemplate(known.project, series);
}

/** Works out the document that a step writes: language, number, name and text. */
export function openDocument(step: WriteStep, setting: Setting, source: StepSource): NewDocument | undefined {
  const { kinds, format: preset, project } = source;
  const kind = kinds.get(step.document);
  if (kind?.name === undefined) return undefined;
  const { name, takes, derive, files } = kind;
  const folder = setting.places.get(kind.place) ?? '';
  const date = project.today ?? 'YYYY-MM-DD';
  const paths = project.listFiles();
  const rendered = ['title', ...takes].map((id) => [id, renderText(step.with[id] ?? '', setting.values, '')] as const);
  const series = kind.isNumbered ? findSeriesOf(project.series, folder) : undefined;
  const status = renderText(step.with['status'] ?? '', setting.values, '') || startStatus(kind, series);
  const given: Answers = { ...Object.fromEntries(rendered), ...(kind.isNumbered ? { status } : {}) };
  const valuesWith = (number: string): Answers => deriveValues(derive, { ...given, number, date }, setting.places);
  const nameWith = (number: string): string => renderText(name, valuesWith(number), '');
  const template = series === undefined ? undefined : findOwnTemplate(kind, series, project);
  const usual = template === undefined ? chooseFormat(kind, paths, folder, preset) : languageOf(template.path);

  const nameAlone = (): DocumentName => {
    const number = kind.isNumbered ? nameFirst(step, folder, nameWith, paths) : '';
    return { path: `${folder}/${nameWith(number)}.${usual}`, number };
  };
  const taken = [...(project.series?.taken ?? []), ...setting.draft.listChanges().map(({ path }) => path)];
  const named = series === undefined ? nameAlone() : nameInSeries(step, series, String(given['title']), taken, usual);
  const { path, number, record } = named;
  const ofRecord: Answers = record === undefined ? {} : { title: record.words, heading: record.heading };
  const values = { ...valuesWith(number), ...ofRecord };
  return {
    ...named,
    content: writeContent({ kind, template, path, record, values, usual }),
    kind,
    date,
    status,
    settingOf(inner) {
      const from = setting.places.get(inner.place) ?? '';
      const located = locateDocument(from, path, String(values['title']), setting.draft.read);
      const seen = { ...values, ...located };
      return { ...setting, files, derive: { ...derive, ...told }, answers: given, values: seen };
    },
  };
}
