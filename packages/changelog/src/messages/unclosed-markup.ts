import { UsageError, type UsageLocation } from '@signpost/model';

/** Markup of a changeset that nothing ends: whatever stands below it would be taken for a part of it. */
export function unclosedMarkup(name: string, closing: string, location: UsageLocation): UsageError {
  return new UsageError('unclosed-markup', {
    message: `the ${name} has no end`,
    hint: `end it with ${closing.includes('`') ? closing : `\`${closing}\``}; until then it holds what stands below it`,
    location,
  });
}
