import { CornerQueue } from './corner-queue.ts';
import { takeHeadSeparator } from './head-separator.ts';
import { cutRectangle } from './padded-lines.ts';
import type { PaddedLines } from './padded-lines.ts';
import type { LaidCell, TableFault, TableLayout } from './table-layout.ts';

interface GridCell {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const plus = 43;
const dash = 45;
const bar = 124;

/** Lays out a grid table; each cell is found by walking clockwise around its border from its top left corner. */
export function layOutGridTable(lines: PaddedLines): TableLayout | TableFault {
  const separator = takeHeadSeparator(lines.texts, /^\+=[=+]+=\+ *$/, true);
  if (typeof separator !== 'number') {
    return separator;
  }
  const grid = new Grid(lines.texts);
  const cells = grid.findCells();
  if (cells === undefined) {
    return { fault: 'Its borders do not close all cells.', line: 0 };
  }
  return arrange(lines, cells, grid, separator);
}

class Grid {
  private readonly texts: readonly string[];
  private readonly bottom: number;
  private readonly right: number;
  private readonly done: number[];
  readonly rowBorders = new Set<number>([0]);
  readonly columnBorders = new Set<number>([0]);

  constructor(texts: readonly string[]) {
    this.texts = texts;
    this.bottom = texts.length - 1;
    this.right = (texts[0] ?? '').length - 1;
    this.done = Array.from<number>({ length: this.right + 1 }).fill(-1);
  }

  /** All cells; undefined where they do not fill the table. */
  findCells(): GridCell[] | undefined {
    const cells: GridCell[] = [];
    const corners = new CornerQueue();
    corners.add({ top: 0, left: 0 });
    for (let corner = corners.take(); corner !== undefined; corner = corners.take()) {
      const { top, left } = corner;
      if (top === this.bottom || left === this.right || top <= (this.done[left] ?? 0)) {
        continue;
      }
      const cell = this.scanRight(top, left);
      if (cell === undefined) {
        continue;
      }
      if (!this.markDone(cell)) {
        return undefined;
      }
      cells.push(cell);
      corners.add({ top: cell.top, left: cell.right });
      corners.add({ top: cell.bottom, left: cell.left });
    }
    const last = this.bottom - 1;
    return this.done.slice(0, this.right).every((row) => row === last) ? cells : undefined;
  }

  private at(row: number, column: number): number {
    return (this.texts[row] ?? '').charCodeAt(column);
  }

  private markDone(cell: GridCell): boolean {
    for (let column = cell.left; column < cell.right; column += 1) {
      if (this.done[column] !== cell.top - 1) {
        return false;
      }
      this.done[column] = cell.bottom - 1;
    }
    return true;
  }

  private scanRight(top: number, left: number): GridCell | undefined {
    for (let column = left + 1; column <= this.right; column += 1) {
      const code = this.at(top, column);
      if (code === plus) {
        const bottom = this.scanDown(top, left, column);
        if (bottom >= 0) {
          this.addBorders(top, left, bottom, column);
          return { top, left, bottom, right: column };
        }
      } else if (code !== dash) {
        return undefined;
      }
    }
    return undefined;
  }

  private scanDown(top: number, left: number, right: number): number {
    for (let row = top + 1; row <= this.bottom; row += 1) {
      const code = this.at(row, right);
      if (code === plus) {
        if (this.scanLeft(top, left, row, right)) {
          return row;
        }
      } else if (code !== bar) {
        return -1;
      }
    }
    return -1;
  }

  private scanLeft(top: number, left: number, bottom: number, right: number): boolean {
    for (let column = right - 1; column > left; column -= 1) {
      const code = this.at(bottom, column);
      if (code !== plus && code !== dash) {
        return false;
      }
    }
    return this.at(bottom, left) === plus && this.scanUp(top, left, bottom);
  }

  private scanUp(top: number, left: number, bottom: number): boolean {
    for (let row = bottom - 1; row > top; row -= 1) {
      const code = this.at(row, left);
      if (code !== plus && code !== bar) {
        return false;
      }
    }
    return true;
  }

  private addBorders(top: number, left: number, bottom: number, right: number): void {
    for (let column = left + 1; column <= right; column += 1) {
      if (this.at(bottom, column) === plus || (this.at(top, column) === plus && column <= right)) {
        this.columnBorders.add(column);
      }
    }
    for (let row = top + 1; row <= bottom; row += 1) {
      if (this.at(row, right) === plus || this.at(row, left) === plus) {
        this.rowBorders.add(row);
      }
    }
  }
}

function arrange(
  lines: PaddedLines,
  cells: readonly GridCell[],
  grid: Grid,
  separator: number,
): TableLayout | TableFault {
  const rowBorders = [...grid.rowBorders].toSorted((one, other) => one - other);
  const columnBorders = [...grid.columnBorders].toSorted((one, other) => one - other);
  const rowOf = new Map(rowBorders.map((border, index) => [border, index]));
  const columnOf = new Map(columnBorders.map((border, index) => [border, index]));
  const rows: LaidCell[][] = Array.from({ length: rowBorders.length - 1 }, () => []);
  const ordered = cells.toSorted((one, other) => one.top - other.top || one.left - other.left);
  for (const { top, left, bottom, right } of ordered) {
    const row = rowOf.get(top) ?? 0;
    const column = columnOf.get(left) ?? 0;
    rows[row]?.push({
      rowspan: (rowOf.get(bottom) ?? row + 1) - row,
      colspan: (columnOf.get(right) ?? column + 1) - column,
      line: top + 1,
      block: cutRectangle(lines, top + 1, left + 1, bottom, right),
    });
  }
  const widths = columnBorders.slice(1).map((border, index) => border - (columnBorders[index] ?? 0) - 1);
  return { widths, headerRows: separator < 0 ? 0 : (rowOf.get(separator) ?? 0), rows };
}
