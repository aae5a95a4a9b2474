import { posix } from 'node:path';
import { groupBy } from '@signpost/model';
import { readRecordName, type Series, type SeriesRecord } from '@signpost/model/series';

/** The files of another branch, and of the commit where this one and that one parted. */
export interface OtherTree {
  readonly branch: string;
  readonly paths: ReadonlySet<string>;
  readonly pathsBefore: ReadonlySet<string>;
}

/** Two records of one number that two branches have added; no merge will say so, as their files differ. */
export interface Collision {
  readonly record: SeriesRecord;
  readonly branch: string;
  /** The other's path. */
  readonly path: string;
}

function numberOf(path: string, { folder, settings }: Series): number | undefined {
  const isInside = posix.dirname(path) === (folder === '' ? '.' : folder);
  return isInside ? readRecordName(posix.basename(path), settings?.file)?.number : undefined;
}

/** Finds the records that were added here with a number that another branch has given to another file meanwhile. */
export function findCollisions(series: Series, others: readonly OtherTree[]): readonly Collision[] {
  const { records } = series;
  const here = new Set(records.map(({ path }) => path));
  return others.flatMap((tree) => {
    const added = groupBy(
      [...tree.paths].filter((path) => !tree.pathsBefore.has(path)),
      (path) => numberOf(path, series),
    );
    return records.flatMap((record) => {
      const { number } = record.name;
      if (number === undefined || tree.pathsBefore.has(record.path) || tree.paths.has(record.path)) return [];
      const twins = (added.get(number) ?? []).filter((path) => !here.has(path));
      return twins.map((path) => ({ record, branch: tree.branch, path }));
    });
  });
}
