import { applySplices } from '@signpost/model';
import type { Obstacle } from '../edit/data/data-format.ts';
import { applyToValue, type DataEdit, isSameValue } from '../edit/data/data-value.ts';
import { findDataFormat } from '../edit/data/find-data-format.ts';
import { alreadyDifferent } from '../messages/already-different.ts';
import { noCollection } from '../messages/no-collection.ts';
import { unreadableData } from '../messages/unreadable-data.ts';
import { unsupportedData } from '../messages/unsupported-data.ts';
import { unsupportedFormat } from '../messages/unsupported-format.ts';
import { locate } from './locate.ts';

/** A data file as it is. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

function refuse(obstacle: Obstacle, { path, text }: DataFile, keys: readonly string[]): never {
  const location = locate(path, text, obstacle.offset);
  if (obstacle.kind === 'unreadable') throw unreadableData(obstacle.why, location);
  if (obstacle.kind === 'different') throw alreadyDifferent(`\`${keys.join('.')}\``, location);
  throw noCollection(keys.slice(0, obstacle.depth), obstacle.expected, location);
}

/**
 * The text of a YAML, TOML or JSON file after an edit below some keys; the same text where everything is there already. What
 * is read back has changed by the edit alone. `what` is the edit's name in errors.
 * @throws UsageError `unsupported-format`, `unreadable-data`, `already-different`, `no-collection`, `unsupported-data`.
 */
export function editData(file: DataFile, keys: readonly string[], edit: DataEdit, what: string): string {
  const { path, text } = file;
  const format = findDataFormat(path);
  if (format === undefined) throw unsupportedFormat(path, what, 'YAML, TOML and JSON');
  const before = format.read(text);
  if ('kind' in before) return refuse(before, file, keys);
  const edited = format.edit(text, keys, edit);
  if ('kind' in edited) return refuse(edited, file, keys);
  if (edited.length === 0) return text;
  const result = applySplices(text, edited);
  const after = format.read(result);
  const isRight = 'value' in after && isSameValue(after.value, applyToValue(before.value, keys, edit));
  if (!isRight) throw unsupportedData(keys, locate(path, text, edited[0]?.start ?? 0));
  return result;
}
