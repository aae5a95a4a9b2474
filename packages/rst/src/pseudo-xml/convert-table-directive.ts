import { splitWords } from '../characters/white-space.ts';
import { readMeasure } from '../directives/measure.ts';
import { makeId } from '../names/make-id.ts';
import type { Directive } from '../nodes.ts';
import type { Element } from './element.ts';
import { convertParent, identityOf } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';
import { convertTable } from './convert-table.ts';

/** Converts a directive that holds a table: its title and options belong to the table. */
export function convertTableDirective(state: WriterState, node: Directive): (Element | string)[] {
  const table = node.children.find((child) => child.type === 'table');
  if (table === undefined) {
    return [];
  }
  const valueOf = (name: string): string | undefined => node.options.find((entry) => entry.name === name)?.value;
  const own = splitWords(valueOf('class') ?? '').map(makeId);
  const widths = valueOf('widths');
  const given = widths === undefined ? [] : [widths === 'auto' ? 'colwidths-auto' : 'colwidths-given'];
  const title = node.children.find((child) => child.type === 'title');
  const attributes = {
    ...identityOf(node),
    classes: node.name === 'table' ? [...own, ...given] : [...given, ...own],
    align: valueOf('align')?.trim().toLowerCase() ?? null,
    width: readMeasure(valueOf('width') ?? '', true) ?? null,
  };
  return [convertTable(state, table, attributes, title === undefined ? [] : [convertParent(state, 'title', title)])];
}
