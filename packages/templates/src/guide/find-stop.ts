import { type Answer, type Answers, isMet } from '@signpost/model';
import { missingQuestions, type OpenQuestion } from '../answers/missing-questions.ts';
import { listKinds } from '../load/list-kinds.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import type { ScenarioModel } from '../load/scenario-model.ts';
import { listOwed, type Owed } from '../owed/list-owed.ts';
import type { NamedPaths } from '../owed/match-paths.ts';
import type { Choice, Crossing } from './walk-tree.ts';

/** What a person chose or told on the way. */
export type Step =
  | { readonly kind: 'choice'; readonly node: string; readonly choice: Choice }
  | { readonly kind: 'answer'; readonly question: string; readonly answer: Answer };

/** Where a way ends: a scenario with what it owes, or nothing to write. */
export type Ending =
  | {
      readonly kind: 'scenario';
      readonly scenario: LoadedScenario;
      readonly answers: Answers;
      readonly owed: readonly Owed[];
    }
  | { readonly kind: 'nothing'; readonly why: string };

/** Where somebody stands who took some steps: before a question of the tree or of the scenario, or at the end. */
export type Stop =
  | { readonly kind: 'crossing'; readonly crossing: Crossing }
  | { readonly kind: 'question'; readonly scenario: LoadedScenario; readonly open: OpenQuestion }
  | Ending;

/** The tree, the scenarios, and where things lie in the project. */
export interface Guide {
  readonly model: ScenarioModel;
  /** The walk over the tree, by id. */
  readonly crossings: ReadonlyMap<string, Crossing>;
  readonly named: NamedPaths;
}

function listAnswers(steps: readonly Step[]): Answers {
  const answers: Record<string, Answer> = {};
  for (const step of steps) {
    if (step.kind === 'choice') Object.assign(answers, step.choice.sets);
    else answers[step.question] = step.answer;
  }
  return answers;
}

/** Only what the scenario asks: a tree may tell more on the way than this end of it needs. */
function keepAsked({ questions }: LoadedScenario, answers: Answers): Answers {
  const ids = new Set(questions.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

function arrive(scenario: LoadedScenario, told: Answers, { model, named }: Guide): Stop {
  const answers = keepAsked(scenario, told);
  const owed = listOwed([scenario], { answers, named }, listKinds(model));
  const deciding = new Set(owed.flatMap(({ asks }) => asks));
  const open = missingQuestions(scenario, answers).find(({ question }) => deciding.has(question.id));
  return open === undefined ? { kind: 'scenario', scenario, answers, owed } : { kind: 'question', scenario, open };
}

/** The laws of a tree let nobody come here but where a project excludes every scenario. */
const deadEnd: Ending = { kind: 'nothing', why: 'this project has no scenario' };

/** The choices that are offered to somebody who told this. */
function offer(crossing: Crossing, answers: Answers): Crossing {
  return { ...crossing, choices: crossing.choices.filter(({ when }) => when === undefined || isMet(when, answers)) };
}

/**
 * Where the steps lead. After the tree only the questions are asked that decide which documents are owed; what else a
 * scenario asks is needed only to write them.
 */
export function findStop(guide: Guide, steps: readonly Step[]): Stop {
  const { model, crossings } = guide;
  const last = steps.findLast((step) => step.kind === 'choice');
  const target = last?.choice.target ?? ({ kind: 'node', node: model.tree.start } as const);
  if (target.kind === 'nothing') return target;
  if (target.kind === 'node') {
    const crossing = crossings.get(target.node);
    const offered = crossing === undefined ? undefined : offer(crossing, listAnswers(steps));
    if (offered === undefined || offered.choices.length === 0) return deadEnd;
    return { kind: 'crossing', crossing: offered };
  }
  const scenario = model.scenarios.find(({ id }) => id === target.scenario);
  if (scenario === undefined) return deadEnd;
  return arrive(scenario, listAnswers(steps), guide);
}
