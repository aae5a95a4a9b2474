import { posix } from 'node:path';
import type { Document, Project } from '@signpost/model';
import { callRecord, type Series, type SeriesRecord } from '@signpost/model/series';

/** A link from one document to a record, in the way of its format: a role where Sphinx builds it. */
export function linkTo(
  project: Pick<Project, 'docsRootOf'>,
  from: Document,
  series: Series,
  record: SeriesRecord,
): string {
  const name = callRecord(series, record);
  const path = posix.relative(posix.dirname(from.path), record.path);
  if (from.format === 'markdown') return `[${name}](${path})`;
  if (project.docsRootOf(from.path).dialect === 'sphinx') return `:doc:\`${name} <${path.replace(/\.[^.]+$/, '')}>\``;
  return `\`${name} <${path}>\`__`;
}
