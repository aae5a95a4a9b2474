import { type Answer, type Answers, type ChangelogSection, type FileStep, isMet, type Place } from '@signpost/model';
import { missingDocument } from '../messages/missing-document.ts';
import { languageOf } from '../template/language-of.ts';
import { localizeTemplate } from '../template/localize-template.ts';
import { renderTemplate } from '../template/render-template.ts';
import type { Draft } from './draft.ts';
import { isEdit } from './fits-project.ts';
import { listAnswersTold } from './list-answers-told.ts';
import { parseChecked } from './parse-checked.ts';
import type { StepContext } from './step-context.ts';

/** What the steps of a scenario, or of a kind of document, work with. */
export interface Setting {
  readonly draft: Draft;
  /** Whether the run repeats another one: what a person has changed since stays as it is. */
  readonly isAgain: boolean;
  /** Where each place lies. */
  readonly places: ReadonlyMap<string, string>;
  /** What the places are, for messages. */
  readonly placesById: Readonly<Record<string, Place>>;
  readonly packages: readonly string[];
  readonly sections: readonly ChangelogSection[];
  /** The texts of the `files/` beside the steps. */
  readonly files: ReadonlyMap<string, string>;
  readonly derive: Readonly<Record<string, string>>;
  readonly answers: Answers;
  /** The answers, the derived variables and the places. */
  readonly values: Answers;
}

/** Renders a template of a scenario into a file; `path` says in which language. */
export function renderText(source: string, values: Answers, path: string): string {
  return renderTemplate(localizeTemplate(parseChecked(source), languageOf(path)), values, path);
}

/** The answers with what is derived of them and where the places lie. */
export function deriveValues(
  derive: Readonly<Record<string, string>>,
  answers: Answers,
  places: ReadonlyMap<string, string>,
): Answers {
  const values: Record<string, Answer> = { ...answers };
  for (const [name, template] of Object.entries(derive)) values[name] = renderText(template, values, '');
  for (const [id, path] of places) values[`places.${id}`] = path;
  return values;
}

/** Whether a step is to be taken. */
export function isTaken({ when }: { readonly when?: FileStep['when'] }, { answers }: Setting): boolean {
  return when === undefined || isMet(when, answers);
}

/** Of a template that is there in both languages the one in the language of the document that it goes into. */
function inFormatOf(document: string, name: string, files: ReadonlyMap<string, string>): string {
  const twin = name.replace(/\.(?:rst|md)$/, `.${languageOf(document)}`);
  return files.has(twin) ? twin : name;
}

/** What one step sees of the setting. */
export function contextOf(step: FileStep, setting: Setting): StepContext {
  const { draft, places, placesById, packages, sections, files, answers, values } = setting;
  const path = places.get(step.place) ?? '';
  // An entry is Markdown, in whatever folder.
  const target = step.kind === 'changeset' ? `${path}/entry.md` : path;
  return {
    draft,
    place: path,
    packages,
    sections,
    render: (template, locals = {}) => renderText(template, { ...values, ...locals }, target),
    listAnswersTold: (template) => listAnswersTold(template, setting, answers),
    chooseFile: (name) => (isEdit(step) ? inFormatOf(path, name, files) : name),
    renderFile: (name, file) => renderText(files.get(name) ?? '', values, file),
    readDocument() {
      const place = placesById[step.place];
      const text = draft.read(path);
      if (text === undefined && place !== undefined) throw missingDocument(step.place, path, place);
      return (text ?? '').replace(/^\uFEFF/, '');
    },
    writeDocument(text) {
      draft.write(path, `${draft.read(path)?.startsWith('\uFEFF') === true ? '\uFEFF' : ''}${text}`);
    },
  };
}
