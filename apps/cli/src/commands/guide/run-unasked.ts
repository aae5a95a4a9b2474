import { relative } from 'node:path';
import type { Answers } from '@signpost/model';
import { findStop, type Guide, missingQuestions, type OpenQuestion, type Step, type Stop } from '@signpost/templates';
import { missingChoice } from '../../messages/missing-choice.ts';
import { missingGuideAnswers } from '../../messages/missing-guide-answers.ts';
import { carryOut, execute, type Order } from '../../scenario/carry-out.ts';
import { type PlanJson, renderPlanJson } from '../../scenario/render-plan-json.ts';
import type { Terminal } from '../../terminal.ts';
import { type Arrival, arrive, writesSomething } from './arrive.ts';
import { renderGuideJson } from './render-guide-json.ts';
import { renderArrival, renderWhole } from './render-guide.ts';

/** A run in which nobody is asked. */
export interface UnaskedRun {
  readonly guide: Guide;
  readonly folder: string;
  readonly steps: readonly Step[];
  readonly told: Answers;
  /** Takes the suggested answers, and writes. */
  readonly isYes: boolean;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** The answer that a question suggests; one that decides which documents are owed is answered with no when it suggests nothing. */
function accept({ question, suggestion }: OpenQuestion): Step {
  return { kind: 'answer', question: question.id, answer: suggestion ?? (question.type === 'confirm' ? false : '') };
}

/** With `--yes`, the steps go on as far as suggested answers lead. */
function completeSteps({ guide, steps, isYes }: UnaskedRun): readonly Step[] {
  if (!isYes) return steps;
  const taken = [...steps];
  for (let stop = findStop(guide, taken); stop.kind === 'question'; stop = findStop(guide, taken)) {
    taken.push(accept(stop.open));
  }
  return taken;
}

async function arriveAt(stop: Stop, steps: readonly Step[], run: UnaskedRun): Promise<Arrival | undefined> {
  if (stop.kind !== 'scenario' && stop.kind !== 'question') return undefined;
  const onTheWay = steps.map((step) => (step.kind === 'choice' ? step.choice.sets : { [step.question]: step.answer }));
  return arrive(run.folder, stop.scenario.id, Object.assign({}, ...onTheWay, run.told));
}

/** What is to be carried out; nothing when the documents are only asked for, or need no generator. */
function orderOf(arrival: Arrival | undefined, run: UnaskedRun): Order | undefined {
  const { isYes, isDryRun, isJson, folder } = run;
  if (arrival === undefined || !(isYes || isDryRun) || !writesSomething(arrival)) return undefined;
  const { project, scenario, answers } = arrival;
  const missing = missingQuestions(scenario, answers).filter(
    ({ question, suggestion }) => question.required && suggestion === undefined,
  );
  if (missing.length > 0) throw missingGuideAnswers(missing.map(({ question }) => question));
  return { project, scenario, answers, folder, isDryRun, isJson };
}

async function planOf(order: Order, terminal: Terminal): Promise<PlanJson> {
  return renderPlanJson(await execute(order), order, relative(terminal.folder, order.project.root) || '.');
}

/**
 * Follows the given answers to their end and tells what is owed there; with `--yes` it is written as well.
 * @throws UsageError for a question of the tree that is not answered, or for what a scenario cannot be written without.
 */
export async function runUnasked(run: UnaskedRun, terminal: Terminal): Promise<void> {
  const steps = completeSteps(run);
  const stop = findStop(run.guide, steps);
  const arrival = await arriveAt(stop, steps, run);
  const order = orderOf(arrival, run);
  if (run.isJson) {
    const plan = order === undefined ? undefined : await planOf(order, terminal);
    terminal.print(renderGuideJson(steps, stop, arrival, plan));
  } else if (stop.kind === 'crossing') throw missingChoice(stop.crossing);
  else if (stop.kind === 'nothing') terminal.print(`You need no document: ${stop.why}.\n`);
  else if (arrival !== undefined && order !== undefined) {
    terminal.print(`${renderArrival(arrival, terminal.width)}\n`);
    await carryOut(order, terminal);
  } else if (arrival !== undefined) terminal.print(renderWhole(arrival, terminal.width));
}
