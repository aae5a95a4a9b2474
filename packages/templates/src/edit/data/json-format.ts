import type { Splice } from '@signpost/model';
import { lineEndBefore } from '../insertion.ts';
import { appendInBrackets, readOwnIndentation } from './append-in-brackets.ts';
import type { DataFormat, Edited } from './data-format.ts';
import { type DataMember, type DataNode, toPlain } from './data-node.ts';
import { type DataEdit, type DataValue, isSameValue, nest } from './data-value.ts';
import { slashGap } from './gaps.ts';
import { scanJson } from './scan-json.ts';
import { ScanFault } from './scan-values.ts';

/** A value on one line, with the spaces that people write. */
function writeLine(value: DataValue): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${writeLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Whether the last of some items is a list or map on one line. */
function endsInOneLine(text: string, items: readonly (DataNode | DataMember)[]): boolean {
  const last = items.at(-1);
  const value = last !== undefined && 'keys' in last ? last.value : last;
  return value !== undefined && value.kind !== 'scalar' && !text.slice(value.start, value.end).includes('\n');
}

/** A value as the document writes one at a place: over several lines where the items beside it are written so. */
function write(text: string, container: Extract<DataNode, { kind: 'map' | 'list' }>, value: DataValue): string {
  const items = container.kind === 'map' ? container.members : container.items;
  const indentation = readOwnIndentation(text, items.at(-1)?.start ?? container.start);
  if (typeof value !== 'object' || items.length === 0 || indentation === undefined || endsInOneLine(text, items)) {
    return writeLine(value);
  }
  const unit = indentation.startsWith('\t') ? '\t' : '  ';
  const end = lineEndBefore(text, container.end);
  return JSON.stringify(value, null, unit).replaceAll('\n', `${end}${indentation}`);
}

function append(text: string, node: Extract<DataNode, { kind: 'list' }>, value: DataValue): readonly Splice[] {
  return appendInBrackets(text, node, write(text, node, value), slashGap);
}

function editNode(text: string, node: DataNode, edit: DataEdit, depth: number): Edited {
  if (edit.kind === 'append') {
    if (node.kind !== 'list') return { kind: 'no-collection', expected: 'a list', depth, offset: node.start };
    return node.items.some((item) => isSameValue(toPlain(item), edit.value)) ? [] : append(text, node, edit.value);
  }
  if (isSameValue(toPlain(node), edit.value)) return [];
  if (!edit.replace) return { kind: 'different', offset: node.start };
  return [{ start: node.start, end: node.end, text: writeLine(edit.value) }];
}

function editBelow(text: string, root: DataNode, path: readonly string[], edit: DataEdit): Edited {
  let node = root;
  for (const [depth, key] of path.entries()) {
    if (node.kind !== 'map') return { kind: 'no-collection', expected: 'a map', depth, offset: node.start };
    const member = node.members.find(({ keys }) => keys[0] === key);
    if (member === undefined) {
      const value = nest(path.slice(depth + 1), edit.kind === 'set' ? edit.value : [edit.value]);
      const written = `${JSON.stringify(key)}: ${write(text, node, value)}`;
      return appendInBrackets(text, { ...node, items: node.members }, written, slashGap);
    }
    node = member.value;
  }
  return editNode(text, node, edit, path.length);
}

/** JSON, with the comments and trailing commas that editors allow in it. */
export const jsonFormat: DataFormat = {
  read(text) {
    try {
      const root = scanJson(text);
      return { value: root === undefined ? undefined : toPlain(root) };
    } catch (error) {
      if (error instanceof ScanFault) return { kind: 'unreadable', why: error.message, offset: error.offset };
      throw error;
    }
  },
  edit(text, path, edit) {
    const root = scanJson(text);
    if (root !== undefined) return editBelow(text, root, path, edit);
    const value = nest(path, edit.kind === 'set' ? edit.value : [edit.value]);
    return [{ start: 0, end: text.length, text: `${JSON.stringify(value, null, 2)}\n` }];
  },
};
