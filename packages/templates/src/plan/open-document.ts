import { posix } from 'node:path';
import type { Answers, FileStep, TemplateFormat, WriteStep } from '@signpost/model';
import type { LoadedKind, LoadedScenario } from '../load/loaded-scenario.ts';
import { draftNumber, nextNumber } from '../numbers/next-number.ts';
import type { ScenarioProject } from '../project.ts';
import { escapeMarkdown } from '../template/escape-markdown.ts';
import { escapeRst } from '../template/escape-rst.ts';
import { deriveValues, renderText, type Setting } from './setting.ts';

/** A new document: its path, its text, and what the kind's further steps work with. */
export interface NewDocument {
  readonly path: string;
  readonly content: string;
  readonly kind: LoadedKind;
  settingOf(step: FileStep): Setting;
}

/** What the links of a new document tell its readers. */
const told = { link: '{{ title }}', reference: '{{ title }}' };

/** What lies beside the documents of a kind but is none of them. */
const others = /^(?:index|readme|.*template.*)$/i;

function listNeighbours(paths: readonly string[], folder: string): readonly string[] {
  return paths.filter((path) => posix.dirname(path) === folder && !others.test(posix.parse(path).name));
}

/** The language that most neighbours are in, else that of the preset; of those that the kind has a template for. */
function chooseFormat({ files }: LoadedKind, neighbours: readonly string[], preset: TemplateFormat): TemplateFormat {
  const known = (['rst', 'md'] as const).filter((format) => files.has(`document.${format}`));
  const [first] = known;
  if (known.length === 1 && first !== undefined) return first;
  const count = (format: TemplateFormat): number => neighbours.filter((path) => path.endsWith(`.${format}`)).length;
  const [rst, md] = [count('rst'), count('md')];
  return rst === md ? preset : rst > md ? 'rst' : 'md';
}

/** A document that was written before keeps its number: writing it again finds it there. */
function chooseNumber(
  { number }: WriteStep,
  folder: string,
  nameWith: (number: string) => string,
  paths: readonly string[],
): string {
  if (number === 'draft') return draftNumber;
  const written = paths.flatMap((path) => {
    const { dir, name } = posix.parse(path);
    const [, digits] = dir === folder ? (/^(\d+)-/.exec(name) ?? []) : [];
    return digits !== undefined && nameWith(digits) === name ? [digits] : [];
  });
  return written[0] ?? nextNumber(paths, folder);
}

/** How a document is named as seen from another: its path, the same without suffix, a link with its title, one with its name. */
function locateFrom(from: string, path: string, title: string): Answers {
  const file = posix.relative(posix.dirname(from), path);
  const stem = file.slice(0, file.length - posix.extname(file).length);
  return from.endsWith('.rst')
    ? { file, stem, link: `:doc:\`${escapeRst(title)} <${stem}>\``, reference: `:doc:\`${stem}\`` }
    : { file, stem, link: `[${escapeMarkdown(title)}](${file})`, reference: `[${escapeMarkdown(stem)}](${file})` };
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
  const paths = project.listFiles();
  const given = ['title', ...takes].map((id) => [id, renderText(step.with[id] ?? '', setting.values, '')] as const);
  const valuesWith = (number: string): Answers =>
    deriveValues(derive, { ...Object.fromEntries(given), number, date: project.today ?? 'YYYY-MM-DD' }, setting.places);
  const nameWith = (number: string): string => renderText(name, valuesWith(number), '');
  const number = kind.isNumbered ? chooseNumber(step, folder, nameWith, paths) : '';
  const values = valuesWith(number);
  const format = chooseFormat(kind, listNeighbours(paths, folder), scenario.format);
  const path = `${folder}/${nameWith(number)}.${format}`;
  return {
    path,
    content: renderText(files.get(`document.${format}`) ?? '', values, path),
    kind,
    settingOf(inner) {
      const seen = { ...values, ...locateFrom(setting.places.get(inner.place) ?? '', path, String(values['title'])) };
      return { ...setting, files, derive: { ...derive, ...told }, answers: Object.fromEntries(given), values: seen };
    },
  };
}
