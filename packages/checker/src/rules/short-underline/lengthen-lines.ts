import type { Document, Span, TextEdit } from '@signpost/model';
import { columnWidth } from '@signpost/rst';

/** What docutils ends lines at, too, and a tab, whose width depends on its column. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are meant
const otherBreak = /[\t\r\v\f\u001C-\u001E\u0085\u2028\u2029]/;

/** A line of a text with its offset, without what ends it. */
interface Line {
  readonly start: number;
  readonly text: string;
}

function lineBefore(text: string, offset: number): Line {
  const end = text.lastIndexOf('\n', offset - 1);
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return { start, text: text.slice(start, end).trimEnd() };
}

function lineAfter(text: string, offset: number): Line {
  const start = text.indexOf('\n', offset) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end === -1 ? text.length : end).trimEnd() };
}

/** What makes a line of punctuation as long as its title, and the one below the title, too, where it stands above. */
export function lengthenLines({ path, text }: Document, span: Span, isOverline: boolean): TextEdit[] {
  const indent = span.start - (text.lastIndexOf('\n', span.start - 1) + 1);
  const title = isOverline ? lineAfter(text, span.start) : lineBefore(text, span.start);
  if (otherBreak.test(title.text)) return [];
  const adornment = text.charAt(span.start).repeat(columnWidth(title.text.slice(indent)));
  const line = { path, ...span, text: adornment };
  if (!isOverline) return [line];
  const below = lineAfter(text, title.start);
  return [line, { path, start: below.start + indent, end: below.start + below.text.length, text: adornment }];
}
