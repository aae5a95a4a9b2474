import type { Answer, Answers } from '@signpost/model';
import { flagOf, type LoadedScenario } from '@signpost/templates';

/** A word as a POSIX shell takes it. */
function quote(text: string): string {
  return /^[\w./:@,+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function renderFlag(flag: string, answer: Answer): string {
  if (typeof answer === 'boolean') return `--${flag} ${answer ? 'yes' : 'no'}`;
  return `--${flag} ${quote(typeof answer === 'string' ? answer : answer.join(','))}`;
}

/** The command that runs a scenario with answers. */
export function renderCommand({ id, questions }: Pick<LoadedScenario, 'id' | 'questions'>, answers: Answers): string {
  const flags = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [renderFlag(flagOf(question), answer)];
  });
  return ['signpost new', id, ...flags].join(' ');
}
