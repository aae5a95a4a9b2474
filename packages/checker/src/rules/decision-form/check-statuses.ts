import { findNearestMatch, type Project, type Report } from '@signpost/model';
import {
  mayFollow,
  readFormerStatus,
  readStatusWord,
  type Series,
  type SeriesRecord,
  type HeaderField,
} from '@signpost/model/series';
import { isHabit, placeOf } from './place-of.ts';

function listStatuses({ settings, statuses }: Series): string {
  const usual = ['proposed', 'accepted', 'rejected', 'superseded', 'deprecated'];
  return (settings?.statuses === undefined ? usual : [...statuses.keys()].slice(0, 12)).join(', ');
}

function reportUnknown(series: Series, { path }: SeriesRecord, { value, span }: HeaderField, report: Report): void {
  const { statuses, settings } = series;
  const near = findNearestMatch(value.trim(), statuses.keys());
  report({
    path,
    range: { ...span },
    ...(settings?.statuses === undefined ? { severity: 'warning' } : {}),
    message: value.includes('|') ? 'the status is not chosen yet' : `no known status: ${value.slice(0, 60)}`,
    hint:
      near === undefined
        ? `write one of ${listStatuses(series)}, or name yours under \`series\` in signpost.yaml`
        : `did you mean \`${near}\`?`,
  });
}

function checkStep(series: Series, record: SeriesRecord, project: Project, report: Report): void {
  const { path, status } = record;
  const { statuses, settings } = series;
  const former = status === undefined ? undefined : project.formerText(path);
  const from = former === undefined ? undefined : readFormerStatus(former, record, statuses);
  const to = status === undefined ? undefined : readStatusWord(status.value, statuses);
  if (status === undefined || from === undefined || to === undefined || mayFollow(statuses, from, to)) return;
  report({
    path,
    range: { ...status.span },
    ...(settings?.statuses === undefined ? { severity: 'warning' } : {}),
    message: `this change takes the status from ${from} to ${to}`,
    note: `${from} may become ${
      [...(statuses.get(from) ?? [])]
        .filter((word) => word !== from)
        .slice(0, 6)
        .join(', ') || 'nothing else'
    }`,
    hint: 'write a new record that supersedes this one, or name the step under `series` in signpost.yaml',
  });
}

/** Each record has a status that is known, and a change takes it only where it may go. */
export function checkStatuses(series: Series, project: Project, report: Report): void {
  const { records, statuses } = series;
  const areTold = isHabit(records, ({ status }) => status !== undefined);
  for (const record of records) {
    const { status, path } = record;
    if (status === undefined) {
      if (!areTold) continue;
      const message = 'this record does not say its status';
      report({ path, range: placeOf(record), severity: 'warning', message, hint: 'say it where the others do' });
    } else if (status.value.includes('|') || readStatusWord(status.value, statuses) === undefined) {
      reportUnknown(series, record, status, report);
    } else checkStep(series, record, project, report);
  }
}
