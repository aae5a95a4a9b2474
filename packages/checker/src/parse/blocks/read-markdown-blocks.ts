import type { Block, BlockKind, CodeBlock, Reference, Span, Table } from '@signpost/model';
import type { FlatNode, FlatNodeType } from '../markdown/flat-node.ts';
import { BlockCollector } from './block-collector.ts';
import { addVisible } from './add-visible.ts';
import { listUnseen } from './list-unseen.ts';

/** What has to be listed of a text for its blocks, beside what its other facts need. */
export const blockTypes: readonly FlatNodeType[] = ['paragraph', 'listItem'];

/** A block by the places of its text. */
interface Unit {
  readonly kind: BlockKind;
  readonly parts: Span[];
}

/** An item of a list whose end is not reached; its unit is made at its first paragraph. */
interface OpenItem {
  readonly end: number;
  unit?: Unit;
}

/** Facts that are known before the blocks. */
interface Known {
  readonly references: readonly Reference[];
  readonly tables: readonly Table[];
  readonly code: readonly CodeBlock[];
}

/** The paragraphs outside of tables; those of an item without its inner lists are one. */
function findProse(nodes: readonly FlatNode[], tables: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  const items: OpenItem[] = [];
  let table = 0;
  for (const { type, span } of nodes) {
    if (type !== 'paragraph' && type !== 'listItem') continue;
    while ((items.at(-1)?.end ?? Infinity) <= span.start) items.pop();
    while ((tables[table]?.end ?? Infinity) <= span.start) table += 1;
    if ((tables[table]?.start ?? Infinity) <= span.start) continue;
    if (type === 'listItem') {
      items.push({ end: span.end });
      continue;
    }
    const item = items.at(-1);
    const unit = item?.unit ?? { kind: item === undefined ? 'paragraph' : 'item', parts: [] };
    if (unit.parts.length === 0) units.push(unit);
    if (item !== undefined) item.unit = unit;
    unit.parts.push(span);
  }
  return units;
}

const collector = new BlockCollector();

/** The blocks of a Markdown text, given the nodes of it and what else is known. */
export function readMarkdownBlocks(text: string, nodes: readonly FlatNode[], known: Known): Block[] {
  const tables = known.tables.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const prose = [...findProse(nodes, tables), ...tables.map((span): Unit => ({ kind: 'table', parts: [span] }))];
  const unseen = listUnseen(text, nodes, known.references);
  for (const { kind, parts } of prose) {
    for (const part of parts) addVisible(text, part, unseen, collector);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first !== undefined && last !== undefined) collector.finish(kind, { start: first.start, end: last.end });
  }
  for (const { span, contentSpan } of known.code) {
    collector.add(text, contentSpan.start, contentSpan.end);
    collector.finish('code', span);
  }
  return collector.takeBlocks();
}
