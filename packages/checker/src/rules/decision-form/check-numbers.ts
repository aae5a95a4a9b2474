import type { Finding, Report } from '@signpost/model';
import { callRecord, type Series, type SeriesRecord, type TitleNumber, titleNumberOf } from '@signpost/model/series';
import { isHabit, placeOf } from './place-of.ts';

function groupByNumber(records: readonly SeriesRecord[]): readonly (readonly SeriesRecord[])[] {
  const groups = new Map<number, SeriesRecord[]>();
  for (const record of records) {
    const { number } = record.name;
    if (number === undefined) continue;
    const group = groups.get(number);
    if (group === undefined) groups.set(number, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

function reportTwins(series: Series, report: Report): void {
  for (const [first, ...others] of groupByNumber(series.records)) {
    for (const other of first === undefined ? [] : others) {
      if (first === undefined) continue;
      report({
        path: other.path,
        range: titleNumberOf(series, other)?.span ?? placeOf(other),
        message: `number ${other.name.digits} is taken by ${first.path}`,
        note: `${callRecord(series, other)} has to name one record`,
        hint: `signpost decision renumber ${other.path}`,
        related: [{ path: first.path, range: placeOf(first), message: 'has the same number' }],
      });
    }
  }
}

/** Whether the index gives a record the number of its file, so that the title alone is wrong. */
function isSureOfFile({ index, label }: Series, { path, name }: SeriesRecord): boolean {
  const row = index?.rows.find(({ record }) => record.path === path);
  const texts = row === undefined ? [] : [row.link.text ?? '', ...row.cells.map(({ text }) => text)];
  return texts.some((text) => text === name.digits || text === `${label}-${name.digits}`);
}

function adviseTitle(series: Series, record: SeriesRecord, { number, digits, span }: TitleNumber): Partial<Finding> {
  const { name, path } = record;
  const write = `write ${name.digits} into the title`;
  if (name.number !== undefined && (number === undefined || isSureOfFile(series, record))) {
    const { start, end } = span;
    return {
      hint: write,
      fix: { title: `write \`${name.digits}\``, edits: [{ path, start, end, text: name.digits }] },
    };
  }
  const isTaken = series.records.some((other) => other.name.number === number);
  if (number === undefined || isTaken) return { hint: write };
  return { hint: `${write}, or give the file that number: signpost decision renumber ${path} ${digits}` };
}

/** Whether the title of a record should hold its number; one that stands alone counts where that is the habit. */
function isJudged({ records, label }: Series, numbered: TitleNumber): boolean {
  if (numbered.label === label) return true;
  return isHabit(
    records,
    ({ name, title }) => title?.numbered?.label === undefined && title?.numbered?.number === name.number,
  );
}

function checkTitle(series: Series, record: SeriesRecord, report: Report): void {
  const { name, title, path } = record;
  const numbered = titleNumberOf(series, record);
  const isNumbered = (each: SeriesRecord): boolean => titleNumberOf(series, each)?.number === each.name.number;
  if (title === undefined) return;
  if (numbered === undefined) {
    if (!isHabit(series.records, (each) => titleNumberOf(series, each) !== undefined && isNumbered(each))) return;
    const message = `the title does not say that this is ${callRecord(series, record)}`;
    const hint = `begin it with ${callRecord(series, record)}, as the others do`;
    report({ path, range: placeOf(record), severity: 'warning', message, hint });
  } else if (numbered.number !== name.number && isJudged(series, numbered)) {
    report({
      path,
      range: { ...numbered.span },
      message: `the title says ${numbered.digits}, the filename ${name.digits}`,
      ...adviseTitle(series, record, numbered),
    });
  }
}

/** Each number names one record, and the title of a record has that of its file. */
export function checkNumbers(series: Series, report: Report): void {
  reportTwins(series, report);
  for (const record of series.records) checkTitle(series, record, report);
}
