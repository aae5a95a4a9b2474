import { initParts } from '@signpost/templates';
import type { Arguments } from '../../command.ts';
import { unknownPart } from '../../messages/unknown-part.ts';

/** The part that only the command can plan, as it needs the checker; it comes last. */
export const baselineId = 'baseline';

/** The names of all parts, in their order. */
export const partIds: readonly string[] = [...initParts.map(({ id }) => id), baselineId];

function readNames(given: string | undefined): readonly string[] {
  const names = (given ?? '').split(',').flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
  const unknown = names.find((name) => !partIds.includes(name));
  if (unknown !== undefined) throw unknownPart(unknown, partIds);
  return names;
}

const onRequest = new Set(initParts.flatMap(({ id, isOnRequest }) => (isOnRequest === true ? [id] : [])));

/** The parts that are wanted, and those that the user named. */
export interface WantedParts {
  readonly ids: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/**
 * Reads `--only` and `--skip`. What is only taken on request is wanted where it is named, or somebody is asked.
 * @throws UsageError `unknown-part` with the nearest name.
 */
export function readParts(parsed: Arguments, isAsked: boolean): WantedParts {
  const only = readNames(parsed.value('only'));
  const skip = readNames(parsed.value('skip'));
  const ids = partIds.filter(
    (id) => (only.includes(id) || (only.length === 0 && (isAsked || !onRequest.has(id)))) && !skip.includes(id),
  );
  return { ids: new Set(ids), named: new Set(only) };
}
