import type { Link, Project, Report, Span } from '@signpost/model';
import {
  callRecord,
  findCitations,
  type HeaderField,
  readStatusWord,
  type Series,
  type SeriesRecord,
  stageOf,
} from '@signpost/model/series';

/** What records name each other by: links and numbers, of one series. */
interface Names {
  /** The records that a part of a record's text names. */
  in(record: SeriesRecord, part: Span): readonly SeriesRecord[];
  /** The records that a record names anywhere. */
  allIn(record: SeriesRecord): ReadonlySet<SeriesRecord>;
  /** Numbers in a part of a text that no record has. */
  unknownIn(record: SeriesRecord, part: Span): readonly string[];
}

function indexLinks(links: readonly Link[], paths: ReadonlySet<string>): ReadonlyMap<string, readonly Link[]> {
  const byPath = new Map<string, Link[]>();
  for (const link of links) {
    const { path } = link.document;
    if (link.outcome.kind !== 'ok' || !paths.has(path) || !paths.has(link.outcome.path)) continue;
    const list = byPath.get(path);
    if (list === undefined) byPath.set(path, [link]);
    else list.push(link);
  }
  return byPath;
}

function openNames({ records, label }: Series, { links }: Project): Names {
  const byPath = new Map(records.map((record) => [record.path, record]));
  const byNumber = new Map(records.map((record) => [record.name.number, record]));
  const between = indexLinks(links, new Set(byPath.keys()));
  const cited = ({ document }: SeriesRecord, { start, end }: Span): readonly string[] =>
    findCitations(document.text, label, start, end).map(({ digits }) => digits);
  const known = new Map<SeriesRecord, ReadonlySet<SeriesRecord>>();
  const names: Names = {
    in(record, part) {
      const linked = (between.get(record.path) ?? []).flatMap(({ reference, outcome }) => {
        const isInside = reference.span.start >= part.start && reference.span.start < part.end;
        return isInside && outcome.kind === 'ok' ? (byPath.get(outcome.path) ?? []) : [];
      });
      const numbered = cited(record, part).flatMap((digits) => byNumber.get(Number(digits)) ?? []);
      return [...new Set([...linked, ...numbered])].filter((other) => other !== record);
    },
    allIn(record) {
      const all = known.get(record) ?? new Set(names.in(record, { start: 0, end: record.document.text.length }));
      known.set(record, all);
      return all;
    },
    unknownIn: (record, part) =>
      cited(record, part).filter((digits) => /^\d+$/.test(digits) && !byNumber.has(Number(digits))),
  };
  return names;
}

const bySuccessor = /^(?:superseded|replaced)[ -]by$/;
const ofPredecessor = /^(?:supersedes|replaces)$/;

/** The parts of a record that say what came after it. */
function listSuccessorFields({ header, status }: SeriesRecord): readonly HeaderField[] {
  return header.filter((field) => field === status || bySuccessor.test(field.name));
}

function checkSuperseded(series: Series, record: SeriesRecord, names: Names, report: Report): void {
  const { status, path } = record;
  if (status === undefined) return;
  const fields = listSuccessorFields(record);
  const place = { path, range: { ...status.span }, severity: 'warning' } as const;
  const [unknown] = fields.flatMap(({ line }) => names.unknownIn(record, line));
  if (unknown !== undefined) {
    report({
      ...place,
      message: `superseded by ${series.label}-${unknown}, which is not there`,
      hint: 'name a record that exists',
    });
    return;
  }
  const successors = fields.flatMap(({ line }) => names.in(record, line));
  if (successors.length === 0 && names.allIn(record).size === 0) {
    report({
      ...place,
      message: 'superseded, but by which record it does not say',
      hint: `signpost decision supersede ${record.name.digits} by NUMBER`,
    });
    return;
  }
  const lonely = successors.find((other) => !names.allIn(other).has(record));
  if (lonely === undefined) return;
  report({
    path: lonely.path,
    range: lonely.title === undefined ? { start: 0, end: 0 } : { ...lonely.title.wordsSpan },
    severity: 'warning',
    message: `${callRecord(series, lonely)} does not say that it supersedes ${callRecord(series, record)}`,
    note: 'who reads one of the two should find the other',
    hint: `signpost decision supersede ${record.name.digits} by ${lonely.name.digits}`,
    related: [{ path, range: { ...status.span }, message: 'names it as its successor' }],
  });
}

function checkPredecessors(series: Series, record: SeriesRecord, names: Names, report: Report): void {
  for (const field of record.header.filter(({ name }) => ofPredecessor.test(name))) {
    for (const old of names.in(record, field.line)) {
      const word = old.status === undefined ? undefined : readStatusWord(old.status.value, series.statuses);
      if (word === undefined || stageOf(word) === 'gone') continue;
      report({
        path: record.path,
        range: { ...field.span },
        severity: 'warning',
        message: `supersedes ${callRecord(series, old)}, whose status is ${word}`,
        hint: `signpost decision supersede ${old.name.digits} by ${record.name.digits}`,
        related: [{ path: old.path, range: { ...(old.status?.span ?? { start: 0, end: 0 }) }, message: 'its status' }],
      });
    }
  }
}

/** A record that another one replaces says so, and so does the other one. */
export function checkSuccession(series: Series, project: Project, report: Report): void {
  const names = openNames(series, project);
  for (const record of series.records) {
    const word = record.status === undefined ? undefined : readStatusWord(record.status.value, series.statuses);
    if (word === 'superseded' || word === 'replaced') checkSuperseded(series, record, names, report);
    if (record.status !== undefined) checkPredecessors(series, record, names, report);
  }
}
