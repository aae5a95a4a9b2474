import type { ElementContent } from 'hast';
import { element, elementOf, given } from '../hast/element.ts';
import type { Renderer } from '../renderer.ts';
import { isParent, type DirectiveNode, type TreeNode } from '../tree.ts';
import {
  bodyOf,
  classesOf,
  hasOption,
  idOf,
  optionOf,
  titleOf,
  type DirectiveHandler,
  type DirectiveTable,
} from './directive.ts';
import { readCsvRows } from './read-csv-rows.ts';

/** A table scrolls by itself where it is wider than the page. */
export function wrapTable(table: ElementContent): ElementContent {
  return element('div', { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, [table]);
}

/** Adds the title of a directive to the table in it. */
function addCaption(node: DirectiveNode, renderer: Renderer, made: readonly ElementContent[]): ElementContent[] {
  const title = titleOf(node);
  const caption = title === undefined ? [] : [element('caption', {}, renderer.render(title))];
  return made.map((wrapper) => {
    const table = wrapper.type === 'element' ? wrapper.children[0] : undefined;
    if (wrapper.type !== 'element' || table?.type !== 'element' || table.tagName !== 'table') return wrapper;
    const className = classesOf(node);
    const properties = { ...table.properties, ...given({ id: idOf(node), className }) };
    return { ...wrapper, children: [{ ...table, properties, children: [...caption, ...table.children] }] };
  });
}

function numberOf(node: DirectiveNode, name: string): number {
  const value = Number(optionOf(node, name) ?? '0');
  return Number.isInteger(value) && value > 0 ? value : 0;
}

/** Makes a table of cells that are rendered already. */
function tableOf(node: DirectiveNode, rows: readonly (readonly ElementContent[][])[]): ElementContent {
  const headers = numberOf(node, 'header-rows');
  const stubs = numberOf(node, 'stub-columns');
  const toRow = (cells: readonly ElementContent[][], row: number): ElementContent =>
    element(
      'tr',
      {},
      cells.map((cell, column) => {
        if (row < headers) return element('th', { scope: 'col' }, cell);
        return column < stubs ? element('th', { scope: 'row' }, cell) : element('td', {}, cell);
      }),
    );
  const made = rows.map(toRow);
  const parts = [
    ...(headers > 0 ? [element('thead', {}, made.slice(0, headers))] : []),
    element('tbody', {}, made.slice(headers)),
  ];
  return wrapTable(elementOf(node, 'table', {}, parts));
}

function childrenOf(node: TreeNode | undefined): readonly TreeNode[] {
  return node !== undefined && isParent(node) ? node.children : [];
}

/** A cell with one paragraph shows its words. */
function cellOf(renderer: Renderer, nodes: readonly TreeNode[]): ElementContent[] {
  const [only, ...others] = nodes;
  return only?.type === 'paragraph' && others.length === 0 ? renderer.render(childrenOf(only)) : renderer.render(nodes);
}

const listTable: DirectiveHandler = (node, renderer) => {
  const body = bodyOf(node);
  if (body.some(({ type }) => type === 'table')) return addCaption(node, renderer, renderer.render(body));
  const rows = childrenOf(body.find(({ type }) => type === 'list'));
  const cells = rows.map((row) => {
    const columns = childrenOf(childrenOf(row).find(({ type }) => type === 'list'));
    return columns.map((column) => cellOf(renderer, childrenOf(column)));
  });
  return addCaption(node, renderer, [tableOf(node, cells)]);
};

const csvTable: DirectiveHandler = (node, renderer) => {
  const body = bodyOf(node);
  if (body.some(({ type }) => type === 'table')) return addCaption(node, renderer, renderer.render(body));
  const file = optionOf(node, 'file');
  const written = file === undefined ? node.value : renderer.source.readText(renderer.base, file);
  if (written === null || written === undefined) return [];
  const rows = readCsvRows(written, optionOf(node, 'delim') ?? ',');
  const header = optionOf(node, 'header');
  const all = header === undefined ? rows : [...readCsvRows(header, optionOf(node, 'delim') ?? ','), ...rows];
  const cells = all.map((row) => row.map((cell) => renderer.renderText(cell, 'inline')));
  const counted = header === undefined || hasOption(node, 'header-rows') ? node : withHeaderRow(node);
  return addCaption(node, renderer, [tableOf(counted, cells)]);
};

function withHeaderRow(node: DirectiveNode): DirectiveNode {
  const [like] = node.options;
  return like === undefined
    ? node
    : { ...node, options: [...node.options, { ...like, name: 'header-rows', value: '1' }] };
}

const table: DirectiveHandler = (node, renderer) => addCaption(node, renderer, renderer.render(bodyOf(node)));

/** Tables that are written as something else. */
export const tableDirectives: DirectiveTable = {
  table,
  'list-table': listTable,
  'flat-table': listTable,
  'csv-table': csvTable,
};
