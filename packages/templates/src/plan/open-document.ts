import type { Answers, FileStep, TemplateFormat, WriteStep } from '@signpost/model';
import type { LoadedKind, LoadedScenario } from '../load/loaded-scenario.ts';
import { findSeriesOf } from '../numbers/known-series.ts';
import type { ScenarioProject } from '../project.ts';
import { escapeMarkdown } from '../template/escape-markdown.ts';
import { escapeRst } from '../template/escape-rst.ts';
import { chooseFormat, listFormats } from './choose-format.ts';
import { locateDocument } from './locate-document.ts';
import { type DocumentName, type NamedRecord, nameFirst, nameInSeries } from './name-document.ts';
import { deriveValues, renderText, type Setting } from './setting.ts';

/** A new document: its path, its text, and what the kind's further steps work with. */
export interface NewDocument extends DocumentName {
  readonly content: string;
  readonly kind: LoadedKind;
  /** The day that it was written, as it says it. */
  readonly date: string;
  settingOf(step: FileStep): Setting;
}

/** What the links of a new document tell its readers. */
const told = { link: '{{ title }}', reference: '{{ title }}' };

/** The language of a path, where the kind has a template for it. */
function formatOf(path: string, kind: LoadedKind, usual: TemplateFormat): TemplateFormat {
  const own = path.endsWith('.rst') ? 'rst' : 'md';
  return listFormats(kind).includes(own) ? own : usual;
}

/** What stands before the words of a title is the project's own, and stays as the other records have it: `1.` is not `1\.`. */
function keepLead(content: string, { heading, write }: NamedRecord, path: string): string {
  const escape = path.endsWith('.rst') ? escapeRst : escapeMarkdown;
  return content.replace(escape(heading), () => write(escape));
}

/** Works out the document that a step writes: language, number, name and text. */
export function openDocument(
  step: WriteStep,
  setting: Setting,
  scenario: LoadedScenario,
  project: ScenarioProject,
): NewDocument | undefined {
  const kind = scenario.kinds.get(step.document);
  if (kind?.name === undefined) return undefined;
  const { name, takes, derive, files } = kind;
  const folder = setting.places.get(kind.place) ?? '';
  const date = project.today ?? 'YYYY-MM-DD';
  const paths = project.listFiles();
  const rendered = ['title', ...takes].map((id) => [id, renderText(step.with[id] ?? '', setting.values, '')] as const);
  const given = Object.fromEntries(rendered);
  const valuesWith = (number: string): Answers => deriveValues(derive, { ...given, number, date }, setting.places);
  const nameWith = (number: string): string => renderText(name, valuesWith(number), '');
  const usual = chooseFormat(kind, paths, folder, scenario.format);
  const series = kind.isNumbered ? findSeriesOf(project.series, folder) : undefined;

  const nameAlone = (): DocumentName => {
    const number = kind.isNumbered ? nameFirst(step, folder, nameWith, paths) : '';
    return { path: `${folder}/${nameWith(number)}.${usual}`, number };
  };
  const taken = [...(project.series?.taken ?? []), ...setting.draft.listChanges().map(({ path }) => path)];
  const named = series === undefined ? nameAlone() : nameInSeries(step, series, given['title'] ?? '', taken, usual);
  const { path, number, record } = named;
  const format = formatOf(path, kind, usual);
  const ofRecord: Answers = record === undefined ? {} : { title: record.words, heading: record.heading };
  const values = { ...valuesWith(number), ...ofRecord };
  const content = renderText(files.get(`document.${format}`) ?? '', values, path);
  return {
    ...named,
    content: record === undefined ? content : keepLead(content, record, path),
    kind,
    date,
    settingOf(inner) {
      const from = setting.places.get(inner.place) ?? '';
      const located = locateDocument(from, path, String(values['title']), setting.draft.read);
      const seen = { ...values, ...located };
      return { ...setting, files, derive: { ...derive, ...told }, answers: given, values: seen };
    },
  };
}
