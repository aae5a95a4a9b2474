import { makeVisible } from '../../reporters/make-visible.ts';
import { measureWidth } from '../../reporters/pretty/display-width.ts';
import type { Paint } from '../../reporters/pretty/paint.ts';

/** The place of a thing, then what there is to say of it. */
export type Row = readonly [place: string, ...cells: readonly string[]];

const indent = 4;
const gap = '  ';

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - measureWidth(text)));
}

/** The text of a document in one line that may be printed. */
function toCell(text: string): string {
  return makeVisible(text.replaceAll(/\s*[\r\n]+\s*/g, ' '));
}

/** The width of each column, at most half of the room: a wider cell would push the next ones out of sight. */
function measureColumns(rows: readonly (readonly string[])[], room: number): number[] {
  const columns: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) {
      columns[at] = Math.min(Math.floor(room / 2), Math.max(columns[at] ?? 0, measureWidth(cell)));
    }
  }
  return columns;
}

/** Lays the cells of a row side by side; one that does not fit starts a line of its own. Nothing is cut. */
function layOut(cells: readonly string[], columns: readonly number[], room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [at, cell] of cells.entries()) {
    if (cell === '') continue;
    if (line === '') line = pad(cell, columns[at] ?? 0);
    else if (measureWidth(line) + gap.length + measureWidth(cell) <= room) {
      line = `${line}${gap}${pad(cell, columns[at] ?? 0)}`;
    } else {
      lines.push(line);
      line = `${gap}${cell}`;
    }
  }
  return [...lines, line].map((text) => text.trimEnd());
}

/** Aligned rows in `width` columns: the places to the right and dim, the other cells to the left. */
export function renderRows(rows: readonly Row[], width: number, paint: Paint): string {
  const placeColumns = rows.reduce((widest, [place]) => Math.max(widest, place.length), 0);
  const room = width - indent - placeColumns - gap.length;
  const cells = rows.map(([, ...rest]) => rest.map(toCell));
  const columns = measureColumns(cells, room);
  const margin = `\n${' '.repeat(indent + placeColumns)}${gap}`;
  return rows
    .map(([place], at) => {
      const lines = layOut(cells[at] ?? [], columns, room);
      return `${' '.repeat(indent)}${paint.dim(place.padStart(placeColumns))}${gap}${lines.join(margin)}`.trimEnd();
    })
    .map((row) => `${row}\n`)
    .join('');
}
