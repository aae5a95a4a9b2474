import { posix } from 'node:path';
import type { SeriesSettings } from '@signpost/model/series';

function isOfProposals({ folder, label }: SeriesSettings): boolean {
  return label === undefined ? /^(?:rfc|proposal)s?$/i.test(posix.basename(folder)) : label === 'RFC';
}

function placeOnly(id: string, series: readonly SeriesSettings[]): Readonly<Record<string, string>> {
  const [only, ...others] = series;
  if (only === undefined || others.length > 0) return {};
  return { [id]: only.folder, ...(only.index === undefined ? {} : { [`${id}_index`]: only.index }) };
}

/** Where decisions and proposals are, as far as `series` in signpost.yaml says it and there is one of each: nobody says it twice. */
export function placesOfSeries(series: readonly SeriesSettings[]): Readonly<Record<string, string>> {
  const proposals = series.filter(isOfProposals);
  const decisions = series.filter((each) => !proposals.includes(each));
  return { ...placeOnly('decisions', decisions), ...placeOnly('rfcs', proposals) };
}
