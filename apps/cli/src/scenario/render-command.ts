import type { Answer, Answers, Question } from '@signpost/model';
import { flagOf, type LoadedScenario } from '@signpost/templates';

/** A word as a POSIX shell takes it. */
function quote(text: string): string {
  return /^[\w./:@,+=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function renderFlag(question: Question, answer: Answer): string {
  const flag = flagOf(question);
  if (typeof answer === 'boolean') return `--${flag} ${answer ? 'yes' : 'no'}`;
  return `--${flag} ${quote(typeof answer === 'string' ? answer : answer.join(question.separator ?? ','))}`;
}

/** The command that runs a scenario with answers. */
export function renderCommand({ id, questions }: Pick<LoadedScenario, 'id' | 'questions'>, answers: Answers): string {
  const flags = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [renderFlag(question, answer)];
  });
  return ['signpost new', id, ...flags].join(' ');
}
