import { UsageError } from '@signpost/model';
import type { Series } from '@signpost/model/series';

/** No series of numbered records, or not the one that was named, or several of that name. */
export function unknownSeries(word: string | undefined, all: readonly Series[]): UsageError {
  const list = all.map(({ label, folder }) => `${label.toLowerCase()} (${folder})`).join(', ');
  if (all.length === 0) {
    return new UsageError('unknown-series', {
      message: 'this project has no numbered records',
      hint: 'start with `signpost decision new`, or name their folder under `series` in signpost.yaml',
    });
  }
  return new UsageError('unknown-series', {
    message: word === undefined ? 'this project has several series' : `no series, or more than one, is called ${word}`,
    hint: `say which with --series, by its name or folder: ${list}`,
  });
}
