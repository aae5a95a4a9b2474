import {
  type Answers,
  assertNever,
  type FileChange,
  type FileStep,
  listSections,
  type Step,
  UsageError,
} from '@signpost/model';
import { completeAnswers } from '../answers/complete-answers.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import { listOwed } from '../owed/list-owed.ts';
import type { ScenarioProject } from '../project.ts';
import { readFill } from '../template/fill.ts';
import { createDraft, createFile } from './draft.ts';
import { listAddedLines } from './line-diff.ts';
import { listInSeries } from './list-in-series.ts';
import { openDocument } from './open-document.ts';
import { readPackageName } from './package-name.ts';
import type { FillNote, Plan, PlannedFile, SkippedStep } from './plan.ts';
import { resolvePlaces } from './resolve-places.ts';
import { contextOf, deriveValues, isTaken, type Setting } from './setting.ts';
import type { StepContext, StepResult } from './step-context.ts';
import { planChangeset } from './steps/changeset.ts';
import { planCreate } from './steps/create.ts';
import { planInsertRow } from './steps/insert-row.ts';
import { planInsertSection } from './steps/insert-section.ts';
import { planNavEntry } from './steps/nav-entry.ts';
import { planRegistryLine } from './steps/registry-line.ts';
import { planToctreeEntry } from './steps/toctree-entry.ts';
import { planValue } from './steps/value.ts';

function planStep(step: FileStep, context: StepContext): StepResult | undefined {
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

/** What a step that is optional may lack. */
const lacking: ReadonlySet<string> = new Set([
  'missing-document',
  'missing-anchor',
  'missing-column',
  'unsupported-format',
  'unsupported-table',
  'navigation-is-code',
]);

/** What the steps of a plan did, and what they left out. */
interface Results {
  readonly done: StepResult[];
  readonly skipped: SkippedStep[];
}

function runStep(step: FileStep, setting: Setting, { done, skipped }: Results): void {
  if (!isTaken(step, setting)) return;
  const context = contextOf(step, setting);
  try {
    const result = planStep(step, context);
    if (result !== undefined) done.push(result);
  } catch (error) {
    if (!(error instanceof UsageError) || step.optional !== true || !lacking.has(error.code)) throw error;
    // A list that the project does not keep is nothing to tell of.
    if (error.code !== 'missing-document') skipped.push({ path: context.place, reason: error.message });
  }
}

function runSteps(scenario: LoadedScenario, setting: Setting, project: ScenarioProject): Results {
  const results: Results = { done: [], skipped: [] };
  const run = (step: Step): void => {
    if (step.kind !== 'write') {
      runStep(step, setting, results);
      return;
    }
    const document = isTaken(step, setting) ? openDocument(step, setting, scenario, project) : undefined;
    if (document === undefined) return;
    const { path, content, kind } = document;
    if (createFile(setting.draft, path, content)) {
      const lines = content.split('\n').length - 1;
      results.done.push({ path, detail: lines === 1 ? '1 line' : `${lines} lines` });
    }
    const { result, isDone } = listInSeries(document, setting);
    if (result !== undefined) results.done.push(result);
    for (const inner of kind.steps) if (!isDone(inner)) runStep(inner, document.settingOf(inner), results);
  };
  for (const step of scenario.steps) run(step);
  return results;
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

function listDocuments(
  scenario: LoadedScenario,
  answers: Answers,
  places: ReadonlyMap<string, string>,
): Plan['documents'] {
  return listOwed([scenario], { answers, isComplete: true, named: { places, areas: scenario.areas } })
    .filter(({ status }) => status === 'needed')
    .map(({ kind, title, need, path }) => ({ kind, title, need, path }));
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
    draft: createDraft(project),
    places,
    placesById: scenario.places,
    packages: (project.packages ?? ['.']).map((folder) => readPackageName(project, folder)),
    sections: project.sections ?? listSections(),
    files: scenario.files,
    derive: scenario.derive,
    answers: completed,
    values: deriveValues(scenario.derive, completed, places),
  };
  const { done, skipped } = runSteps(scenario, setting, project);
  const changes = setting.draft.listChanges();
  return {
    scenario: scenario.id,
    answers: completed,
    changes,
    summary: summarize(changes, done),
    skipped,
    notes: listFills(changes),
    documents: listDocuments(scenario, completed, places),
  };
}
