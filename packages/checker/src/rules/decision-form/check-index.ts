import { posix } from 'node:path';
import type { Fix, Heading, Report, Span } from '@signpost/model';
import {
  callRecord,
  foldStatus,
  type IndexCell,
  type IndexRow,
  likeCase,
  readRecordName,
  readStatusWord,
  type Series,
  type SeriesIndex,
  stageOf,
  titleNumberOf,
} from '@signpost/model/series';
import { isHabit, placeOf } from './place-of.ts';
import { listNumbers, listParts } from './row-numbers.ts';

function replace(path: string, { start, end }: Span, text: string): Fix {
  return { title: `write \`${text}\``, edits: [{ path, start, end, text }] };
}

function checkNumber(series: Series, index: SeriesIndex, row: IndexRow, report: Report): void {
  const { record } = row;
  const { path } = index.document;
  const { number, digits } = record.name;
  const numbers = listNumbers(series, index, row);
  // A title may start with a number of its own, beside that of the record.
  const own = numbers.some((each) => Number(each.digits) === number) ? (record.title?.words ?? '') : '';
  const titled = titleNumberOf(series, record)?.number ?? number;
  for (const found of numbers) {
    if (number === undefined || Number(found.digits) === number || own.startsWith(found.digits)) continue;
    report({
      path,
      range: { start: found.start, end: found.end },
      message: `the index says ${found.digits}, the filename ${digits}`,
      hint: `write ${digits}`,
      ...(titled === number ? { fix: replace(path, found, digits) } : {}),
    });
  }
}

/** Words alone, so that case, markup and punctuation make no difference. */
function foldWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function namesTitle({ label }: Series, index: SeriesIndex, row: IndexRow): boolean {
  const title = row.record.title;
  const wanted = foldWords(
    title?.numbered === undefined || (title.numbered.label ?? label) === label ? (title?.words ?? '') : '',
  );
  const whole = foldWords(row.record.document.headings[0]?.text ?? '');
  return listParts(index, row).some(({ text }) => {
    const words = foldWords(text);
    return words === wanted || words === whole || (wanted !== '' && words.endsWith(wanted));
  });
}

function checkTitles(series: Series, index: SeriesIndex, report: Report): void {
  const listed = index.rows.filter(({ kind }) => kind !== 'text');
  if (!isHabit(listed, (row) => namesTitle(series, index, row))) return;
  for (const row of listed) {
    if (row.record.title === undefined || namesTitle(series, index, row)) continue;
    report({
      path: index.document.path,
      range: { ...row.link.span },
      severity: 'warning',
      message: 'the index has another title than the record',
      hint: `write \`${row.record.title.words}\``,
      related: [{ path: row.record.path, range: placeOf(row.record), message: 'the title' }],
    });
  }
}

function findStatusCell({ statuses }: Series, { cells }: IndexRow): IndexCell | undefined {
  return cells.find(({ text }) => statuses.has(foldStatus(text)));
}

function checkStatus(series: Series, { document: { path } }: SeriesIndex, row: IndexRow, report: Report): void {
  const { status } = row.record;
  const cell = findStatusCell(series, row);
  const word = status === undefined ? undefined : readStatusWord(status.value, series.statuses);
  if (cell === undefined || word === undefined || foldStatus(cell.text) === word) return;
  const text = likeCase(word, cell.text);
  const fix = /^[\p{L} ]+$/u.test(cell.text) ? replace(path, cell, text) : undefined;
  report({
    path,
    range: { start: cell.start, end: cell.end },
    severity: 'warning',
    message: `the index says ${cell.text}, the record ${status?.value.slice(0, 60) ?? ''}`,
    hint: `write ${text}`,
    ...(fix === undefined ? {} : { fix }),
  });
}

/** The statuses that a heading names: `Superseded/Deprecated`. */
function listNamed({ statuses }: Series, heading: Heading): readonly string[] {
  const title = ` ${foldStatus(heading.text)} `;
  return [...statuses.keys()].filter((word) => title.includes(` ${word} `));
}

/** Whether a section is for what is under discussion; where none is, a record that is may be called active. */
function hasOpenSection(series: Series, { document }: SeriesIndex): boolean {
  return document.headings.some((heading) => listNamed(series, heading).some((word) => stageOf(word) === 'open'));
}

/** A row below a heading that names other stages than its record has reached: an accepted one under "Superseded". */
function checkSection(
  series: Series,
  { document }: SeriesIndex,
  row: IndexRow,
  isOpenApart: boolean,
  report: Report,
): void {
  const { status } = row.record;
  const word = status === undefined ? undefined : readStatusWord(status.value, series.statuses);
  const heading = document.headings.findLast(({ span }) => span.end <= row.span.start);
  if (word === undefined || heading === undefined || heading.depth === 1 || row.kind === 'text') return;
  const named = listNamed(series, heading);
  const stages = new Set(named.map(stageOf));
  if (named.length === 0 || named.includes(word) || stages.has(stageOf(word))) return;
  if (stageOf(word) === 'open' && !isOpenApart && named.every((each) => each === 'active')) return;
  report({
    path: document.path,
    range: { ...row.link.span },
    severity: 'warning',
    message: `stands under "${heading.text}", but its status is ${word}`,
    hint: 'move the row to the section of its status',
  });
}

/** The slugs of links that lead to no record: each may be that of a record which got another number, and is reported as broken. */
function listLostSlugs({ records }: Series, { document: { references } }: SeriesIndex): ReadonlySet<string> {
  const stems = new Set(records.map(({ name }) => name.stem));
  const slugs = references.flatMap(({ target }) => {
    const file = posix.basename(target.split('#', 1)[0] ?? '');
    const name = readRecordName(file) ?? readRecordName(`${file}.md`);
    return name === undefined || name.slug === '' || stems.has(name.stem) ? [] : [name.slug];
  });
  return new Set(slugs);
}

function reportUnlisted(series: Series, index: SeriesIndex, report: Report): void {
  const listed = new Set(index.rows.map(({ record }) => record.path));
  if (!isHabit(series.records, ({ path }) => listed.has(path))) return;
  const lost = listLostSlugs(series, index);
  for (const record of series.records) {
    if (listed.has(record.path) || lost.has(record.name.slug)) continue;
    report({
      path: record.path,
      range: placeOf(record),
      severity: 'warning',
      message: `${index.document.path} does not list ${callRecord(series, record)}`,
      hint: 'add a row for it',
    });
  }
}

/** The index lists every record, with its number, title and status. */
export function checkIndex(series: Series, report: Report): void {
  const { index } = series;
  if (index === undefined) return;
  const isOpenApart = hasOpenSection(series, index);
  for (const row of index.rows) {
    checkNumber(series, index, row, report);
    checkStatus(series, index, row, report);
    checkSection(series, index, row, isOpenApart, report);
  }
  checkTitles(series, index, report);
  reportUnlisted(series, index, report);
}
