import { lineStartOf, nextLineOf, type TextEdit } from '@signpost/model';
import { type SeriesRecord, type TitleNumber } from '@signpost/model/series';

const adornment = /^([^\p{L}\p{N}\s])\1+[ \t]*$/u;

/** A line of the marks under (or over) a title, made longer or shorter. */
function stretch(path: string, text: string, start: number, by: number): readonly TextEdit[] {
  const line = text.slice(start, nextLineOf(text, start)).trimEnd();
  if (!adornment.test(line) || line.length + by < 1) return [];
  const end = start + line.length;
  return by > 0
    ? [{ path, start: end, end, text: line.charAt(0).repeat(by) }]
    : [{ path, start: end + by, end, text: '' }];
}

/** Writes words into the title of a record; the lines that mark a title in reStructuredText keep up with its length. */
export function rewriteTitle(
  { path, document: { text, format }, title }: SeriesRecord,
  { span, digits }: Pick<TitleNumber, 'span' | 'digits'>,
  written: string,
): readonly TextEdit[] {
  const edit = { path, start: span.start, end: span.end, text: written };
  const by = written.length - digits.length;
  if (format !== 'rst' || by === 0 || title === undefined) return [edit];
  const line = lineStartOf(text, span.start);
  const above = line === 0 ? [] : stretch(path, text, lineStartOf(text, line - 1), by);
  return [...above, edit, ...stretch(path, text, nextLineOf(text, span.end), by)];
}
