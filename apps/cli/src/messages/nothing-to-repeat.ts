import { UsageError } from '@signpost/model';

/** `--again` where a scenario never ran. */
export function nothingToRepeat(scenario: string): UsageError {
  return new UsageError('nothing-to-repeat', {
    message: `--again: ${scenario} has not been run in this project`,
    hint: `answer its questions: signpost new ${scenario} --help`,
  });
}
