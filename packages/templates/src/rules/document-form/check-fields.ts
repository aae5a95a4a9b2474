import { findNearestMatch, type HeaderField as FormField, type Project, type Report } from '@signpost/model';
import { foldStatus, type HeaderField, readStatusWord, type Series } from '@signpost/model/series';
import { explainForm } from './check-sections.ts';
import { type ExpectedForm, findField, type ReadDocument } from './expected-form.ts';
import { placeOfHeading } from './outline.ts';

/** The series by the paths of their records, whose status `decision-form` judges. */
export type SeriesByPath = ReadonlyMap<string, Series>;

/** Finds the series of each record. */
export function mapSeries(project: Project): SeriesByPath {
  return new Map(project.series().flatMap((series) => series.records.map(({ path }) => [path, series] as const)));
}

/** At least half of the records say their status, and more than one does: then `decision-form` reports the others. */
function sayStatus({ records }: Series): boolean {
  const count = records.filter(({ status }) => status !== undefined).length;
  return count > 1 && count * 2 >= records.length;
}

function isJudgedElsewhere({ isOwn }: ExpectedForm, series: Series | undefined, value: string | undefined): boolean {
  if (series === undefined) return false;
  if (value === undefined) return sayStatus(series);
  return !isOwn || value.includes('|') || readStatusWord(value, series.statuses) === undefined;
}

/** How a document of this format writes a line of its header. */
function writeField({ document }: ReadDocument, { name, values: [value = '…'] }: FormField): string {
  return document.format === 'rst' ? `:${name}: ${value}` : `**${name}:** ${value}`;
}

function reportMissing(expected: ExpectedForm, each: ReadDocument, field: FormField, report: Report): void {
  const { document, header } = each;
  const { path } = document;
  const wanted = new Set(expected.kind.form.fields.map(({ name }) => name.toLowerCase()));
  const other = header.find(
    ({ name, style }) => style !== 'section' && !wanted.has(name) && findNearestMatch(name, [field.name]) !== undefined,
  );
  if (other !== undefined) {
    const { start, end } = other.line;
    const written = new RegExp(other.name, 'i').exec(document.text.slice(start, other.span.start))?.[0] ?? other.name;
    report({
      path,
      range: { start, end },
      message: `the header has a line "${written}", expected "${field.name}"`,
      note: explainForm(expected),
      hint: `did you mean \`${field.name}\`?`,
    });
    return;
  }
  report({
    path,
    range: placeOfHeading(document, document.headings[0]),
    message: `no ${field.name} in the header`,
    note: explainForm(expected),
    hint: `write \`${writeField(each, field)}\` below the title`,
  });
}

function isAllowed(value: string, values: readonly string[]): boolean {
  const words = foldStatus(value);
  return values.some((each) => words === foldStatus(each) || words.startsWith(`${foldStatus(each)} `));
}

function checkValue(
  expected: ExpectedForm,
  { document: { path } }: ReadDocument,
  { name, values }: FormField,
  { value, span }: HeaderField,
  report: Report,
): void {
  // A marker that waits for words is reported as what it is.
  if (/^(?:<!--|\{\/\*|\.\. )/.test(value.trim())) return;
  const isChosen = !value.includes('|') || values.length < 2;
  if (value.trim() !== '' && (values.length === 0 || (isChosen && isAllowed(value, values)))) return;
  const near = findNearestMatch(value.trim(), values);
  const choices = values.length === 0 ? 'write it' : `write one of ${values.join(', ')}`;
  report({
    path,
    range: { ...span },
    message:
      value.trim() === ''
        ? `${name} says nothing`
        : `${name} is "${value.slice(0, 60)}"${isChosen ? '' : ', not chosen yet'}`,
    note: explainForm(expected),
    hint: near === undefined ? choices : `did you mean \`${near}\`?`,
  });
}

/** Each document has the header of its kind; what `decision-form` says of the status of a record is not said again. */
export function checkFields(seriesByPath: SeriesByPath, expected: ExpectedForm, report: Report): void {
  if (expected.fields.length === 0) return;
  for (const each of expected.documents) {
    const series = seriesByPath.get(each.document.path);
    for (const field of expected.fields) {
      const found = findField(each.header, field);
      if (field.name.toLowerCase() === 'status' && isJudgedElsewhere(expected, series, found?.value)) continue;
      if (found === undefined) reportMissing(expected, each, field, report);
      else checkValue(expected, each, field, found, report);
    }
  }
}
