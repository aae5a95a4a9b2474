import { type Finding, groupBy, type Report } from '@signpost/model';
import { callRecord, type Series, type SeriesRecord, type TitleNumber, titleNumberOf } from '@signpost/model/series';
import { isHabit, placeOf } from './place-of.ts';
import { listNumbers } from './row-numbers.ts';

function reportTwins(series: Series, report: Report): void {
  for (const [first, ...others] of groupBy(series.records, ({ name }) => name.number).values()) {
    if (first?.name.number === undefined) continue;
    for (const other of others) {
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

/** Whether all that the index says of a record's number is that of its file, so that the title alone is wrong. */
function isSureOfFile(series: Series, { path, name }: SeriesRecord): boolean {
  const { index } = series;
  const row = index?.rows.find(({ record }) => record.path === path);
  const numbers = index === undefined || row === undefined ? [] : listNumbers(series, index, row);
  return numbers.length > 0 && numbers.every(({ digits }) => Number(digits) === name.number);
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

/** What most records of a series do, which the others should do, too. */
interface Habits {
  /** Titles hold the number of their file. */
  readonly areNumbered: boolean;
  /** They do so without a word before it: `7. Use Redis`. */
  readonly areBare: boolean;
}

function findHabits(series: Series): Habits {
  const { records } = series;
  const isTitled = (record: SeriesRecord): boolean => titleNumberOf(series, record)?.digits !== undefined;
  const isRight = (record: SeriesRecord): boolean => titleNumberOf(series, record)?.number === record.name.number;
  return {
    areNumbered: isHabit(records, (record) => isTitled(record) && isRight(record)),
    areBare: isHabit(
      records,
      (record) => isTitled(record) && isRight(record) && titleNumberOf(series, record)?.label === undefined,
    ),
  };
}

function checkTitle(series: Series, record: SeriesRecord, habits: Habits, report: Report): void {
  const { name, title, path } = record;
  const numbered = titleNumberOf(series, record);
  if (title === undefined) return;
  if (numbered === undefined) {
    if (!habits.areNumbered) return;
    const message = `the title does not say that this is ${callRecord(series, record)}`;
    const hint = `begin it with ${callRecord(series, record)}, as the others do`;
    report({ path, range: placeOf(record), severity: 'warning', message, hint });
  } else if (numbered.number !== name.number && (numbered.label === series.label || habits.areBare)) {
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
  const habits = findHabits(series);
  for (const record of series.records) checkTitle(series, record, habits, report);
}
