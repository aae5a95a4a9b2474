import { assertNever, type Predicate, type Question } from '@signpost/model';
import { oneLine } from '../markup/block.ts';

const verbs = { added: 'adds', changed: 'changes', deleted: 'deletes', touched: 'touches' } as const;

function nameQuestion(id: string, questions: readonly Question[]): string {
  return `"${oneLine(questions.find((question) => question.id === id)?.ask ?? id)}"`;
}

function describe(predicate: Predicate, questions: readonly Question[], isInside: boolean): string {
  const join = (parts: readonly Predicate[], word: string): string => {
    const text = parts.map((part) => describe(part, questions, parts.length > 1)).join(` ${word} `);
    return isInside && parts.length > 1 ? `(${text})` : text;
  };
  switch (predicate.kind) {
    case 'is': {
      const { answer, value } = predicate;
      return `${nameQuestion(answer, questions)} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : oneLine(value)}`;
    }
    case 'given':
      return `${nameQuestion(predicate.answer, questions)} ${predicate.value ? 'answered' : 'not answered'}`;
    case 'all':
      return join(predicate.of, 'and');
    case 'any':
      return join(predicate.of, 'or');
    case 'not':
      return `not ${describe(predicate.of, questions, true)}`;
    case 'path':
      return `the change ${verbs[predicate.status]} ${predicate.paths.join(' or ')}`;
    case 'line':
      return `the change ${predicate.side === 'added' ? 'adds' : 'removes'} a line such as ${predicate.pattern}`;
    case 'commit':
      return `${predicate.isEvery ? 'every' : 'a'} commit says ${predicate.types.join(' or ')}`;
    default:
      return assertNever(predicate);
  }
}

/** A condition in words, by the questions that it looks at: `"Is the implementation complex?" yes`. */
export function describeCondition(predicate: Predicate, questions: readonly Question[]): string {
  return describe(predicate, questions, false);
}
