import { columnWidth } from '@signpost/rst';

/** One cell between pipes; offsets are UTF-16 units of the row. */
interface PipeCell {
  readonly start: number;
  readonly end: number;
  /** With the spaces around it. */
  readonly text: string;
  readonly width: number;
}

/** A row of a pipe table, cut at the pipes that no backslash escapes. */
export interface PipeRow {
  readonly cells: readonly PipeCell[];
  readonly hasFirstPipe: boolean;
  readonly hasLastPipe: boolean;
}

/** Cuts a row as GFM does: what stands in code is cut too. */
export function splitPipeRow(row: string): PipeRow {
  const pipes: number[] = [];
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1;
    else if (row[at] === '|') pipes.push(at);
  }
  const end = row.trimEnd().length;
  const hasFirstPipe = row.trimStart().startsWith('|');
  const hasLastPipe = pipes.length > (hasFirstPipe ? 1 : 0) && pipes.at(-1) === end - 1;
  const edges = [...(hasFirstPipe ? [] : [-1]), ...pipes, ...(hasLastPipe ? [] : [end])];
  const cells = edges.slice(1).map((edge, index) => {
    const start = (edges[index] ?? -1) + 1;
    const text = row.slice(start, edge);
    return { start, end: edge, text, width: columnWidth(text) };
  });
  return { cells, hasFirstPipe, hasLastPipe };
}

/** A cell's text with its pipes escaped, those in code too. */
export function escapePipes(cell: string): string {
  return cell.replace(/\\[^]|\|/g, (found) => (found === '|' ? '\\|' : found));
}
