import { UsageError } from '@signpost/model';
import type { Crossing } from '@signpost/templates';

/** A question of the decision tree that nobody is there to answer. */
export function missingChoice({ id, ask, choices }: Crossing): UsageError {
  const width = Math.max(...choices.map((choice) => choice.id.length));
  const rows = choices.map((choice) => `  ${choice.id.padEnd(width)}  ${choice.says}`);
  return new UsageError('missing-choice', {
    message: `${ask} Answer with --answer ${id}=…`,
    hint: ['one of', ...rows].join('\n  '),
  });
}
