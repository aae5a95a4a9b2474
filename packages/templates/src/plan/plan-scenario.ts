import { type Answer, type Answers, assertNever, type FileChange, isMet, type Step } from '@signpost/model';
import { completeAnswers } from '../answers/complete-answers.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import { missingDocument } from '../messages/missing-document.ts';
import type { ScenarioProject } from '../project.ts';
import { readFill } from '../template/fill.ts';
import { renderTemplate } from '../template/render-template.ts';
import { createDraft, type Draft } from './draft.ts';
import { listAddedLines } from './line-diff.ts';
import { listAnswersTold } from './list-answers-told.ts';
import { readPackageName } from './package-name.ts';
import { parseChecked } from './parse-checked.ts';
import type { FillNote, Plan, PlannedFile } from './plan.ts';
import { resolvePlaces } from './resolve-places.ts';
import type { StepContext, StepResult } from './step-context.ts';
import { planChangeset } from './steps/changeset.ts';
import { planCreate } from './steps/create.ts';
import { planInsertRow } from './steps/insert-row.ts';
import { planInsertSection } from './steps/insert-section.ts';
import { planNavEntry } from './steps/nav-entry.ts';
import { planRegistryLine } from './steps/registry-line.ts';
import { planToctreeEntry } from './steps/toctree-entry.ts';
import { planValue } from './steps/value.ts';

function planStep(step: Step, context: StepContext): StepResult | undefined {
  switch (step.kind) {
    case 'create':
      return planCreate(step, context);
    case 'insert-row':
      return planInsertRow(step, context);
    case 'insert-section':
      return planInsertSection(step, context);
    case 'toctree-entry':
      return planToctreeEntry(step, context);
    case 'nav-entry':
      return planNavEntry(step, context);
    case 'set-value':
    case 'append-value':
      return planValue(step, context);
    case 'registry-line':
      return planRegistryLine(step, context);
    case 'changeset':
      return planChangeset(step, context);
    default:
      return assertNever(step);
  }
}

function renderText(source: string, values: Answers, path = ''): string {
  return renderTemplate(parseChecked(source), values, path);
}

function deriveValues(scenario: LoadedScenario, answers: Answers, places: ReadonlyMap<string, string>): Answers {
  const values: Record<string, Answer> = { ...answers };
  for (const [name, template] of Object.entries(scenario.derive)) values[name] = renderText(template, values);
  for (const [id, path] of places) values[`places.${id}`] = path;
  return values;
}

interface Setting {
  readonly scenario: LoadedScenario;
  readonly draft: Draft;
  readonly places: ReadonlyMap<string, string>;
  readonly packages: readonly string[];
  readonly answers: Answers;
  /** The answers, the derived variables and the places. */
  readonly values: Answers;
}

function contextOf(step: Step, { scenario, draft, places, packages, answers, values }: Setting): StepContext {
  const path = places.get(step.place) ?? '';
  const target = step.kind === 'changeset' ? `${path}/entry.md` : path;
  return {
    draft,
    place: path,
    packages,
    render: (template, locals = {}) => renderText(template, { ...values, ...locals }, target),
    listAnswersTold: (template) => listAnswersTold(template, scenario, answers),
    renderFile: (name, file) => renderText(scenario.files.get(name) ?? '', values, file),
    readDocument() {
      const place = scenario.places[step.place];
      const text = draft.read(path);
      if (text === undefined && place !== undefined) throw missingDocument(step.place, path, place);
      return (text ?? '').replace(/^\uFEFF/, '');
    },
    writeDocument(text) {
      draft.write(path, `${draft.read(path)?.startsWith('\uFEFF') === true ? '\uFEFF' : ''}${text}`);
    },
  };
}

function summarize(changes: readonly FileChange[], results: readonly StepResult[]): readonly PlannedFile[] {
  return changes.map(({ kind, path }) => {
    const details = results.filter((result) => result.path === path).map((result) => result.detail);
    return { kind: kind === 'create' ? 'create' : 'update', path, detail: details.join(', ') };
  });
}

function listFills(changes: readonly FileChange[]): readonly FillNote[] {
  return changes.flatMap((change) =>
    listAddedLines(change).flatMap(({ line, text }) => {
      const wanted = readFill(text);
      return wanted === undefined ? [] : [{ path: change.path, line, text: wanted }];
    }),
  );
}

/**
 * Plans what a scenario writes into a project: every step works on the result of the ones before, nothing is written.
 * @throws UsageError `missing-answer`, `missing-document`, `missing-anchor`, `missing-column`, `already-different`,
 * `unsupported-format`, `unreadable-file`, or `unsafe-path` for a path that leaves the project.
 */
export function planScenario(scenario: LoadedScenario, answers: Answers, project: ScenarioProject): Plan {
  const completed = completeAnswers(scenario, answers);
  const places = resolvePlaces(scenario, project);
  const setting: Setting = {
    scenario,
    draft: createDraft(project),
    places,
    packages: (project.packages ?? ['.']).map((folder) => readPackageName(project, folder)),
    answers: completed,
    values: deriveValues(scenario, completed, places),
  };
  const results = scenario.steps
    .filter(({ when }) => when === undefined || isMet(when, completed))
    .flatMap((step) => planStep(step, contextOf(step, setting)) ?? []);
  const changes = setting.draft.listChanges();
  return {
    scenario: scenario.id,
    answers: completed,
    changes,
    summary: summarize(changes, results),
    notes: listFills(changes),
    documents: scenario.documents
      .filter(({ when }) => when === undefined || isMet(when, completed))
      .map(({ kind, title, need, place }) => ({ kind, title, need, path: places.get(place) ?? '' })),
  };
}
