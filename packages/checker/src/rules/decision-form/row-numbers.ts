import type { Span } from '@signpost/model';
import type { IndexRow, Series, SeriesIndex } from '@signpost/model/series';

/** A part of a row that people read as its number or title. */
export interface RowPart {
  readonly text: string;
  readonly start: number;
}

/** A number that a row gives its record. */
export interface RowNumber extends Span {
  readonly digits: string;
}

const numbered = /^(\[?(?:[A-Z]{2,6}[-\s#]?)?)(\d{2,5})(?=\]|:|$|\.\s|\s+[-–—]\s)/;

/** The parts of a row that people read: its cells, and the text of the link. */
export function listParts({ document }: SeriesIndex, { link, cells }: IndexRow): readonly RowPart[] {
  const source = document.text.slice(link.span.start, link.span.end);
  const at = link.text === undefined ? -1 : source.indexOf(link.text);
  const ofLink = at === -1 || link.text === undefined ? [] : [{ text: link.text, start: link.span.start + at }];
  return [...ofLink, ...cells];
}

/** The numbers that stand alone in a cell of a row, or begin one or the text of its link. */
export function listNumbers({ label }: Series, index: SeriesIndex, row: IndexRow): readonly RowNumber[] {
  return listParts(index, row).flatMap(({ text, start }) => {
    const [, lead = '', digits = ''] = numbered.exec(text) ?? [];
    const word = /[A-Z]+/.exec(lead)?.[0];
    if (digits === '' || (word !== undefined && word !== label)) return [];
    return [{ start: start + lead.length, end: start + lead.length + digits.length, digits }];
  });
}
