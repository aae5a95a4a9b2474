import type { Answers, Scenario } from '@signpost/model';
import { nothingToRepeat } from '../messages/nothing-to-repeat.ts';
import { promptYesNo, requireAnswer } from '../prompts/prompt.ts';
import { collectAnswers } from './collect-answers.ts';

/** Where the answers of a run come from. */
interface Sources {
  /** Of the command line. */
  readonly given: Answers;
  /** Of the last run of the scenario in this project, as far as its questions still take them. */
  readonly last: Answers;
  /** Whether the last ones hold where the command line says nothing. */
  readonly isAgain: boolean;
  /** Whether a person is there to be asked. */
  readonly isAsking: boolean;
}

function describe(answers: Answers): string {
  const [first] = Object.values(answers);
  return typeof first === 'string' ? ` (${first})` : '';
}

async function confirmOffer(last: Answers): Promise<boolean> {
  return requireAnswer(await promptYesNo({ ask: `Start from the answers of the last time${describe(last)}?` }, false));
}

/**
 * The answers that a scenario runs with. A person who gave none is offered those of the last time, to keep or to change.
 * @throws UsageError `nothing-to-repeat`, `cancelled`.
 */
export async function chooseAnswers(scenario: Scenario, sources: Sources): Promise<Answers> {
  const { given, last, isAgain, isAsking } = sources;
  const hasLast = Object.keys(last).length > 0;
  if (isAgain && !hasLast) throw nothingToRepeat(scenario.id);
  if (!isAsking) return isAgain ? { ...last, ...given } : given;
  const isOffered = hasLast && (isAgain || (Object.keys(given).length === 0 && (await confirmOffer(last))));
  return requireAnswer(await collectAnswers(scenario, given, isOffered ? last : {}));
}
