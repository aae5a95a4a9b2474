import { type Document, lineStartOf, nextLineOf, type TextEdit } from '@signpost/model';
import { readHeader, readTitle } from '@signpost/model/series';
import { createEdits } from './edits.ts';
import { measureColumns } from '../template/escape-rst.ts';
import type { RecordWords } from './record-template.ts';

const adornment = /^([^\p{L}\p{N}\s])\1+[ \t]*$/u;

/** A line of marks as long as the title that it marks. */
function adorn(path: string, text: string, start: number, width: number): readonly TextEdit[] {
  const line = text.slice(start, nextLineOf(text, start)).trimEnd();
  return adornment.test(line) ? [{ path, start, end: start + line.length, text: line.charAt(0).repeat(width) }] : [];
}

function editTitle({ path, text, format, headings }: Document, title: string): readonly TextEdit[] {
  const [heading] = headings;
  const found = heading === undefined ? undefined : readTitle(text, heading);
  if (found === undefined) return [];
  const start =
    found.numbered === undefined ? found.wordsSpan.start : found.wordsSpan.start - found.numbered.lead.length;
  const line = lineStartOf(text, start);
  const marks =
    format === 'rst'
      ? [
          ...(line === 0 ? [] : adorn(path, text, lineStartOf(text, line - 1), measureColumns(title))),
          ...adorn(path, text, nextLineOf(text, start), measureColumns(title)),
        ]
      : [];
  return [{ path, start, end: found.wordsSpan.end, text: title }, ...marks];
}

/** A comment that only says how to copy the template has done its work in the copy. */
function dropInstruction({ path, text }: Document): readonly TextEdit[] {
  const comment = /^(?:\.\. (?![\w-]+::|_|\||\[).*(?:\n[ \t]+\S.*)*\n+|<!--[^>]*-->\n+)/m.exec(text.slice(0, 2000));
  if (comment === null || !/\bcopy\b/i.test(comment[0])) return [];
  return [{ path, start: comment.index, end: comment.index + comment[0].length, text: '' }];
}

/** A template with the title, status and date of a record in place of its own. */
export function fillTemplate(template: Document, { title, status, date }: RecordWords): string {
  const { path, text } = template;
  const edits = createEdits();
  for (const edit of editTitle(template, title)) edits.add(edit);
  const header = readHeader(template);
  for (const [name, value] of [
    ['status', status],
    ['date', date],
  ] as const) {
    const field = header.find((each) => each.name === name);
    if (field !== undefined) edits.add({ path, start: field.span.start, end: field.span.end, text: value });
  }
  for (const edit of dropInstruction(template)) edits.add(edit);
  return edits.apply(path, text);
}
