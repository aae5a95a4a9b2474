import { type Series, type SeriesRecord } from '@signpost/model/series';
import { findCollisions, nextInSeries, type OtherTree, type Renumbering } from '@signpost/templates';

/** The records of a series that need a number: drafts, twins of another record, and those that another branch collides with. */
export function listUnnumbered(series: Series, others: readonly OtherTree[]): readonly SeriesRecord[] {
  const colliding = new Set(findCollisions(series, others).map(({ record }) => record));
  const known = new Set(others.flatMap(({ paths }) => [...paths]));
  const isTwin = ({ path, name: { number } }: SeriesRecord): boolean => {
    const twins = series.records.filter((each) => number !== undefined && each.name.number === number);
    const keeper = twins.find((each) => known.has(each.path)) ?? twins[0];
    return twins.length > 1 && keeper?.path !== path;
  };
  return series.records.filter((record) => record.name.number === undefined || colliding.has(record) || isTwin(record));
}

/** Gives each record a free number, one after the other. */
export function giveNumbers(series: Series, records: readonly SeriesRecord[], taken: readonly string[]): Renumbering {
  const first = nextInSeries(series, taken).number;
  return new Map(records.map(({ path }, at) => [path, first + at]));
}
