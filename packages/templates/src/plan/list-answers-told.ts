import type { Answers, Scenario } from '@signpost/model';
import { listVariables } from '../template/list-variables.ts';
import { isTruthy } from '../template/render-template.ts';
import { parseChecked } from './parse-checked.ts';

/** The questions whose answers a template tells, itself or through derived variables; no answer and `no` tell nothing. */
export function listAnswersTold(
  source: string,
  { derive }: Pick<Scenario, 'derive'>,
  answers: Answers,
): readonly string[] {
  return listVariables(parseChecked(source)).flatMap((name) => {
    const derived = derive[name];
    if (derived !== undefined) return listAnswersTold(derived, { derive }, answers);
    return isTruthy(answers[name]) ? [name] : [];
  });
}
