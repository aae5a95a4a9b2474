import { UsageError } from '@signpost/model';

/** A baseline that cannot be read. */
export function invalidBaseline(path: string, line: number, problem: string): UsageError {
  return new UsageError('invalid-baseline', {
    message: problem,
    hint: 'keep the lines of both sides; or remove the file: signpost check --update-baseline writes it anew',
    location: { path, line, column: 1 },
  });
}
