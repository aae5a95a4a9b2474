import { relative, resolve, sep } from 'node:path';
import type { Series, SeriesRecord } from '@signpost/model/series';
import { ambiguousRecord } from '../messages/ambiguous-record.ts';
import { unknownRecord } from '../messages/unknown-record.ts';

/** How the person names a record, and where they stand. */
export interface RecordQuery {
  readonly word: string;
  /** Absolute. */
  readonly folder: string;
  readonly root: string;
}

function isCalled({ name }: SeriesRecord, label: string, word: string): boolean {
  const [, prefix = '', digits = ''] = /^(?:([A-Za-z]+)[-\s#]?)?(\d{1,5})$/.exec(word) ?? [];
  const isNumber = digits !== '' && (prefix === '' || prefix.toUpperCase() === label);
  if (isNumber) return name.number === Number(digits);
  return [name.stem, name.slug, `${name.stem}${name.suffix}`].includes(word);
}

/**
 * Finds a record of a series by its number, filename, slug or path.
 * @throws UsageError `unknown-record` for none, `ambiguous-record` for several.
 */
export function findRecord({ records, label }: Series, { word, folder, root }: RecordQuery): SeriesRecord {
  const path = relative(root, resolve(folder, word)).split(sep).join('/');
  const byPath = records.find((record) => record.path === path || record.path === word);
  const found = byPath === undefined ? records.filter((record) => isCalled(record, label, word)) : [byPath];
  const [record] = found;
  if (record === undefined) {
    throw unknownRecord(
      word,
      records.map(({ name }) => name.stem),
    );
  }
  if (found.length > 1) {
    throw ambiguousRecord(
      word,
      found.map((each) => each.path),
    );
  }
  return record;
}
