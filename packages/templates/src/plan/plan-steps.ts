import { assertNever, type FileChange, type FileStep, type Step, UsageError, type WriteStep } from '@signpost/model';
import { readFill } from '../template/fill.ts';
import { createFile } from './draft.ts';
import { listAddedLines } from './line-diff.ts';
import { listInSeries } from './list-in-series.ts';
import type { DocumentName } from './name-document.ts';
import { type NewDocument, openDocument, type StepSource } from './open-document.ts';
import type { FillNote, Plan, PlannedFile, SkippedStep } from './plan.ts';
import { contextOf, isTaken, type Setting } from './setting.ts';
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

/** What the steps of a plan did, what they left out, and the documents that they wrote. */
interface Results {
  readonly done: StepResult[];
  readonly skipped: SkippedStep[];
  readonly documents: DocumentName[];
}

/** What is there with other words is a person's: a run that is repeated leaves it, any other one is refused. */
function passOver(error: unknown, { isAgain }: Setting, { skipped }: Results): void {
  if (!(error instanceof UsageError) || error.code !== 'already-different' || !isAgain) throw error;
  const reason = error.message.replace(/; nothing was written$/, ', and stays as it is');
  skipped.push({ path: error.location?.path ?? '', reason });
}

function runStep(step: FileStep, setting: Setting, results: Results): void {
  if (!isTaken(step, setting)) return;
  const context = contextOf(step, setting);
  try {
    const result = planStep(step, context);
    if (result !== undefined) results.done.push(result);
  } catch (error) {
    const isLacking = error instanceof UsageError && step.optional === true && lacking.has(error.code);
    if (!isLacking) {
      passOver(error, setting, results);
      return;
    }
    // A list that the project does not keep is nothing to tell of, nor is a toctree in a language that has none.
    const isNothing = error.code === 'missing-document' || step.kind === 'toctree-entry';
    if (!isNothing) results.skipped.push({ path: context.place, reason: error.message });
  }
}

function createDocument({ path, content }: NewDocument, setting: Setting, results: Results): void {
  try {
    if (!createFile(setting.draft, path, content)) return;
    const lines = content.split('\n').length - 1;
    results.done.push({ path, detail: lines === 1 ? '1 line' : `${lines} lines` });
  } catch (error) {
    passOver(error, setting, results);
  }
}

function runWrite(step: WriteStep, source: StepSource, setting: Setting, results: Results): void {
  const document = isTaken(step, setting) ? openDocument(step, setting, source) : undefined;
  if (document === undefined) return;
  results.documents.push(document);
  createDocument(document, setting, results);
  const { result, isDone } = listInSeries(document, setting);
  if (result !== undefined) results.done.push(result);
  for (const inner of document.kind.steps) if (!isDone(inner)) runStep(inner, document.settingOf(inner), results);
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

/** What steps would write; nothing is written yet. */
export interface StepsPlan extends Pick<Plan, 'changes' | 'summary' | 'skipped' | 'notes'> {
  /** The documents that `write` steps make, those included that are there already. */
  readonly written: readonly DocumentName[];
}

/**
 * Plans what steps write into a project: each works on the result of the ones before.
 * @throws UsageError as `planScenario`.
 */
export function planSteps(steps: readonly Step[], source: StepSource, setting: Setting): StepsPlan {
  const results: Results = { done: [], skipped: [], documents: [] };
  for (const step of steps) {
    if (step.kind === 'write') runWrite(step, source, setting, results);
    else runStep(step, setting, results);
  }
  const changes = setting.draft.listChanges();
  return {
    changes,
    summary: summarize(changes, results.done),
    skipped: results.skipped,
    notes: listFills(changes),
    written: results.documents,
  };
}
