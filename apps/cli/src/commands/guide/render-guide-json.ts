import { assertNever } from '@signpost/model';
import { flagOf, type OpenQuestion, renderChecklist, type Step, type Stop } from '@signpost/templates';
import { renderCommand } from '../../scenario/render-command.ts';
import type { PlanJson } from '../../scenario/render-plan-json.ts';
import { type Arrival, writesSomething } from './arrive.ts';

function showStep(step: Step): object {
  if (step.kind === 'choice') return { question: step.node, answer: step.choice.id };
  return { question: step.question, answer: step.answer };
}

function showQuestion({ question, suggestion }: OpenQuestion): object {
  const { id, ask, help, type, choices, required } = question;
  return { id, ask, help, type, choices, required, suggestion, flag: flagOf(question) };
}

/** The question that is to be answered next, by `--answer id=…`; null where the way ends. */
function showNext(stop: Stop): object | null {
  switch (stop.kind) {
    case 'crossing': {
      const { id, ask, help, choices } = stop.crossing;
      return {
        id,
        ask,
        help,
        choices: choices.map((choice) => ({ id: choice.id, says: choice.says, help: choice.help })),
      };
    }
    case 'question':
      return showQuestion(stop.open);
    case 'scenario':
    case 'nothing':
      return null;
    default:
      return assertNever(stop);
  }
}

function showOutcome(stop: Stop, arrival: Arrival | undefined): object | null {
  if (stop.kind === 'nothing') return { kind: 'nothing', why: stop.why };
  if (arrival === undefined) return null;
  const { scenario, answers, owed } = arrival;
  return {
    kind: 'scenario',
    scenario: scenario.id,
    says: scenario.says,
    closing: scenario.closing,
    answers,
    documents: owed,
    checklist: renderChecklist(owed),
    command: writesSomething(arrival) ? renderCommand(scenario, answers) : null,
  };
}

/** Where a way stands, for programs: the steps so far, the question that is next, what the end owes, what was written. */
export function renderGuideJson(
  steps: readonly Step[],
  stop: Stop,
  arrival: Arrival | undefined,
  plan: PlanJson | undefined,
): string {
  const shown = {
    version: 1,
    steps: steps.map(showStep),
    next: showNext(stop),
    outcome: showOutcome(stop, arrival),
    plan: plan ?? null,
  };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}
