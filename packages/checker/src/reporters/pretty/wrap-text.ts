import { measureWidth } from './display-width.ts';

const mostUnits = 1000;

/**
 * Breaks a text between words into rows of at most `columns`; a longer word (a path to copy) has a row of its own. Of a text that
 * would fill the screen only the start is shown.
 */
export function wrapText(text: string, columns: number): string[] {
  const shown = text.length <= mostUnits ? text : `${text.slice(0, mostUnits).toWellFormed()}\u2026`;
  const rows: string[] = [];
  let row = '';
  for (const word of shown.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row === '' || measureWidth(longer) <= columns) row = longer;
    else {
      rows.push(row);
      row = word;
    }
  }
  return [...rows, row];
}
