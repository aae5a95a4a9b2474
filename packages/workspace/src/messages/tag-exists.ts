import { UsageError } from '@signpost/model';

/** A tag that is there already. */
export function tagExists(name: string): UsageError {
  return new UsageError('tag-exists', {
    message: `the tag ${name} exists already`,
    hint: `nothing was written; see what it marks: git show ${name}`,
  });
}
