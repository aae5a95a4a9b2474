import type { ElementContent } from 'hast';
import type { Table, TableCell } from '@signpost/rst';
import { wrapTable } from '../directives/tables.ts';
import { element, elementOf, given } from '../hast/element.ts';
import type { RstPage } from './rst-page.ts';

/** A cell with one paragraph shows its words. */
function renderCell(page: RstPage, { children }: TableCell): ElementContent[] {
  const [only, ...others] = children;
  return only?.type === 'paragraph' && others.length === 0 ? page.render(only.children) : page.render(children);
}

/** Renders a table of any syntax, with its spans; a column of stubs are titles of their rows. */
export function renderTable(page: RstPage, node: Table): ElementContent {
  const rows = node.children.map((row) => {
    const cells = row.children.map((cell, column) => {
      const span = given({
        colSpan: cell.colspan > 1 ? cell.colspan : undefined,
        rowSpan: cell.rowspan > 1 ? cell.rowspan : undefined,
      });
      const isStub = column < node.stubColumns;
      const scope = row.header ? 'col' : 'row';
      const isTitle = row.header || isStub;
      return elementOf(cell, isTitle ? 'th' : 'td', isTitle ? { scope, ...span } : span, renderCell(page, cell));
    });
    return elementOf(row, 'tr', {}, cells);
  });
  const headers = node.children.filter(({ header }) => header).length;
  const parts = [
    ...(headers > 0 ? [element('thead', {}, rows.slice(0, headers))] : []),
    element('tbody', {}, rows.slice(headers)),
  ];
  return wrapTable(elementOf(node, 'table', page.idsOf(node), parts));
}
