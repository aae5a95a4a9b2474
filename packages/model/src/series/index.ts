export { type Citation, findCitations } from './citations.ts';
export { findSeries } from './find-series.ts';
export { nextNumber, type NextNumber, type NumberedFiles } from './next-number.ts';
export { type HeaderField, type HeaderStyle, readHeader } from './read-header.ts';
export { padNumber, readRecordName, type RecordName } from './record-name.ts';
export { readFormerStatus } from './read-former-status.ts';
export { readTitle, type RecordTitle, type TitleNumber } from './read-title.ts';
export {
  callRecord,
  type IndexCell,
  type IndexRow,
  type Series,
  type SeriesIndex,
  type SeriesRecord,
  type SeriesSettings,
  titleNumberOf,
} from './series.ts';
export { foldStatus, mayFollow, readStatusWord, stageOf, type StatusTable } from './statuses.ts';
export { likeCase } from './like-case.ts';
