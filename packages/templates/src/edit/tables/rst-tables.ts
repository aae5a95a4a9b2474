import { parse, type Table } from '@signpost/rst';
import { walkNodes } from '../walk-nodes.ts';
import { viewGridTable } from './grid-table.ts';
import { viewListTable } from './list-table.ts';
import { viewSimpleTable } from './simple-table.ts';
import type { EditableTable } from './table.ts';

function viewTable(source: string, table: Table, directiveLine: number): EditableTable | undefined {
  switch (table.kind) {
    case 'list':
      return viewListTable(source, table, directiveLine);
    case 'grid':
      return viewGridTable(source, table);
    case 'simple':
      return viewSimpleTable(source, table);
    default:
      return undefined; // the rows of a csv-table are data of another syntax
  }
}

/** The tables of a reStructuredText document that have a header row and can be edited, in their order. */
export function readRstTables(source: string): readonly EditableTable[] {
  const tables: EditableTable[] = [];
  let directiveLine = 1;
  for (const node of walkNodes(parse(source))) {
    if (node.type === 'directive') directiveLine = node.position.start.line;
    const view = node.type === 'table' ? viewTable(source, node, directiveLine) : undefined;
    if (view !== undefined) tables.push(view);
  }
  return tables;
}
