import { UsageError } from '@signpost/model';

/** A template of a step that these answers leave empty, although it names what is written. */
export function emptyEntry(step: string, field: string): UsageError {
  return new UsageError('empty-entry', {
    message: `${step}: \`${field}\` is empty for these answers; nothing was written`,
    hint: 'give other answers; whoever keeps the scenario can give its questions a pattern',
  });
}
