import { UsageError, type UsageLocation } from '@signpost/model';

/** A changeset with a text that no release would ever show, because it names no package. */
export function unreleasedText(location: UsageLocation): UsageError {
  return new UsageError('unreleased-text', {
    message: 'the changeset has a text but names no package',
    hint: 'name one in the front matter, such as `"package": patch`, or remove the text',
    location,
  });
}
