import type { Answer, Answers } from '@signpost/model';
import {
  choose,
  findStop,
  flagOf,
  type Guide,
  type LoadedScenario,
  parseAnswer,
  type Step,
  type Stop,
} from '@signpost/templates';
import { namelessAnswer } from '../../messages/nameless-answer.ts';
import { unknownQuestion } from '../../messages/unknown-question.ts';

/** The way that answers from a command line lead, and what they tell beyond it. */
export interface Taken {
  readonly steps: readonly Step[];
  /** Answers to questions of the scenario that do not decide which documents are owed. */
  readonly told: Answers;
}

function splitAnswer(text: string): readonly [name: string, value: string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw namelessAnswer(text);
}

/** The step that a given answer takes at a stop; nothing when it was not given. */
function takeStep(stop: Stop, given: ReadonlyMap<string, string>): readonly [name: string, step: Step] | undefined {
  if (stop.kind === 'crossing') {
    const text = given.get(stop.crossing.id);
    if (text === undefined) return undefined;
    return [stop.crossing.id, { kind: 'choice', node: stop.crossing.id, choice: choose(stop.crossing, text) }];
  }
  if (stop.kind !== 'question') return undefined;
  const { question } = stop.open;
  const name = [question.id, flagOf(question)].find((candidate) => given.has(candidate));
  if (name === undefined) return undefined;
  return [name, { kind: 'answer', question: question.id, answer: parseAnswer(question, given.get(name) ?? '') }];
}

function tellRest(
  rest: ReadonlyMap<string, string>,
  scenario: LoadedScenario | undefined,
  passed: readonly string[],
): Answers {
  const questions = scenario?.questions ?? [];
  const told: Record<string, Answer> = {};
  for (const [name, text] of rest) {
    const question = questions.find((candidate) => candidate.id === name || flagOf(candidate) === name);
    if (question === undefined) throw unknownQuestion(name, [...passed, ...questions.map(({ id }) => id)]);
    told[question.id] = parseAnswer(question, text);
  }
  return told;
}

/**
 * Follows answers such as `change=addition` and `complex=yes` through the tree and into the scenario that it ends in.
 * @throws UsageError for an answer that its question does not take, or to a question that is not on the way.
 */
export function takeAnswers(guide: Guide, texts: readonly string[]): Taken {
  const rest = new Map(texts.map(splitAnswer));
  const steps: Step[] = [];
  let stop = findStop(guide, steps);
  for (let taken = takeStep(stop, rest); taken !== undefined; taken = takeStep(stop, rest)) {
    const [name, step] = taken;
    rest.delete(name);
    steps.push(step);
    stop = findStop(guide, steps);
  }
  const passed = steps.map((step) => (step.kind === 'choice' ? step.node : step.question));
  const next = stop.kind === 'crossing' ? [stop.crossing.id] : [];
  const scenario = stop.kind === 'scenario' || stop.kind === 'question' ? stop.scenario : undefined;
  return { steps, told: tellRest(rest, scenario, [...passed, ...next]) };
}
