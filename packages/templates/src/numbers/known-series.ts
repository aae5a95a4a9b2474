import type { Project } from '@signpost/model';
import type { Series } from '@signpost/model/series';

/** The numbered series of a project, with the files that may hold numbers. */
export interface KnownSeries {
  readonly all: readonly Series[];
  /** Files that lie here, and those of the last commit and of other branches. Duplicates do no harm. */
  readonly taken: readonly string[];
  /** Where the templates of the project are looked for. */
  readonly project: Pick<Project, 'documents' | 'document'>;
}

/** The series of a folder. One that neither has a record nor is named in the settings has no habits to follow. */
export function findSeriesOf(known: KnownSeries | undefined, folder: string): Series | undefined {
  return known?.all.find(
    (series) => series.folder === folder && (series.records.length > 0 || series.settings !== undefined),
  );
}
