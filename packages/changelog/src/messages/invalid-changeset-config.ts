import { UsageError } from '@signpost/model';

/** A `.changeset/config.json` that Changesets refuses. */
export function invalidChangesetConfig(path: string, problem: string): UsageError {
  return new UsageError('invalid-changeset-config', {
    message: `${path}: ${problem}`,
    hint: 'it is read as Changesets 3 reads it: `changeset status` says the same',
  });
}
