import { UsageError, type UsageLocation } from '@signpost/model';

/** What stands where a data file should have a map or a list. */
export function noCollection(
  keys: readonly string[],
  expected: 'a map' | 'a list',
  location: UsageLocation,
): UsageError {
  const name = keys.length === 0 ? 'the file' : `\`${keys.join('.')}\``;
  return new UsageError('no-collection', {
    message: `${name} is not ${expected}; nothing was written`,
    hint: `make it ${expected}, or describe this file in .signpost/scenarios/`,
    location,
  });
}
