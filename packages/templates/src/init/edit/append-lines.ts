import { applySplices } from '@signpost/model';
import { insertLines, lineEndBefore } from '../../edit/insertion.ts';

/** A text with lines (ended by LF in between) below its last content, `gap` blank lines apart; the file's line ends are kept. */
export function appendLines(text: string, lines: string, gap: number): string {
  const end = lineEndBefore(text, text.length);
  if (text.trim() === '') {
    const parting = /(?:^|\n|\uFEFF)$/.test(text) ? '' : end;
    return `${text}${parting}${`${lines}\n`.replaceAll('\n', end)}`;
  }
  const appended = applySplices(text, [insertLines(text, text.length, lines, gap)]);
  return appended.endsWith('\n') ? appended : `${appended}${end}`;
}
