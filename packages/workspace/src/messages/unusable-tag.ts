import { UsageError } from '@signpost/model';

/** A name that git takes for no tag. */
export function unusableTag(name: string): UsageError {
  return new UsageError('unusable-tag', {
    message: `git cannot have a tag \`${name}\``,
    hint: 'nothing was written; name tags in another way: git help check-ref-format',
  });
}
