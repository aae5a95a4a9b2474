import { insertAt, lineStartOf, type Splice } from '@signpost/model';
import { findContentEnd, lineEndAt, lineEndBefore } from '../insertion.ts';
import { appendInBrackets } from './append-in-brackets.ts';
import type { DataFormat, Edited } from './data-format.ts';
import { type DataNode, putInto, toPlain } from './data-node.ts';
import { type DataEdit, type DataValue, isSameValue, nest } from './data-value.ts';
import { hashGap } from './gaps.ts';
import { scanToml, type TomlEntry, type TomlTable } from './scan-toml.ts';
import { ScanFault } from './scan-values.ts';
import { quoteToml, quoteTomlKey } from './toml-string.ts';

function write(value: DataValue): string {
  if (typeof value === 'string') return quoteToml(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${quoteTomlKey(key)} = ${write(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function writeEntry(keys: readonly string[], value: DataValue): string {
  return `${keys.map(quoteTomlKey).join('.')} = ${write(value)}`;
}

function startsWith(keys: readonly string[], start: readonly string[]): boolean {
  return start.length <= keys.length && start.every((key, index) => key === keys[index]);
}

/** Writes a line below another one. */
function writeBelow(text: string, end: number, line: string): Splice {
  const offset = lineEndAt(text, end);
  return insertAt(offset, `${lineEndBefore(text, offset)}${line}`);
}

function editNode(text: string, node: DataNode, path: readonly string[], depth: number, edit: DataEdit): Edited {
  const rest = path.slice(depth);
  if (rest.length > 0) {
    if (node.kind !== 'map') return { kind: 'no-collection', expected: 'a map', depth, offset: node.start };
    const member = node.members.find(({ keys }) => startsWith(rest, keys));
    if (member !== undefined) return editNode(text, member.value, path, depth + member.keys.length, edit);
    const value = nest(rest.slice(1), edit.kind === 'set' ? edit.value : [edit.value]);
    return appendInBrackets(text, { ...node, items: node.members }, writeEntry(rest.slice(0, 1), value), hashGap);
  }
  if (edit.kind === 'append') {
    if (node.kind !== 'list') return { kind: 'no-collection', expected: 'a list', depth, offset: node.start };
    const isThere = node.items.some((item) => isSameValue(toPlain(item), edit.value));
    return isThere ? [] : appendInBrackets(text, node, write(edit.value), hashGap);
  }
  if (isSameValue(toPlain(node), edit.value)) return [];
  if (!edit.replace) return { kind: 'different', offset: node.start };
  return [{ start: node.start, end: node.end, text: write(edit.value) }];
}

/** Writes an entry where the file keeps such ones: beside dotted keys, in its table, or in a table that is made for it. */
function addEntry(text: string, tables: readonly TomlTable[], path: readonly string[], edit: DataEdit): Edited {
  const value = edit.kind === 'set' ? edit.value : [edit.value];
  const parent = path.slice(0, -1);
  const entries = tables.flatMap((table) => table.entries);
  const table = tables.find(({ keys }) => keys.length === parent.length && startsWith(keys, parent));
  const sibling =
    table === undefined || table.entries.length > 0 ? entries.findLast((entry) => isSibling(entry, parent)) : undefined;
  if (sibling !== undefined) {
    const line = writeEntry(path.slice(sibling.table.keys.length), value);
    return [writeBelow(text, sibling.end, `${indentationOf(text, sibling)}${line}`)];
  }
  const line = writeEntry(path.slice(-1), value);
  if (table !== undefined && table.keys.length > 0) return [writeBelow(text, table.end, line)];
  const [first] = tables.slice(1);
  const end = lineEndBefore(text, text.length);
  if (table !== undefined && first !== undefined) return [insertAt(first.start, `${line}${end}${end}`)];
  const content = findContentEnd(text, text.length);
  const header = table === undefined ? `[${parent.map(quoteTomlKey).join('.')}]${end}` : '';
  if (text.trim() === '') return [{ start: 0, end: text.length, text: `${header}${line}\n` }];
  const isLast = content === text.length;
  return [insertAt(content, `${end}${table === undefined ? end : ''}${header}${line}${isLast ? end : ''}`)];
}

function isSibling({ table, keys }: TomlEntry, parent: readonly string[]): boolean {
  const full = [...table.keys, ...keys];
  return (
    full.length > parent.length && startsWith(full, parent) && table.keys.length <= parent.length && !table.isArray
  );
}

function indentationOf(text: string, { start }: TomlEntry): string {
  return /[ \t]*$/.exec(text.slice(lineStartOf(text, start), start))?.[0] ?? '';
}

/** A table, or one of an array of them, stands at a path or below it: nothing can be written there as a value. */
function findTable(tables: readonly TomlTable[], path: readonly string[]): Edited | undefined {
  const array = tables.find(({ keys, isArray }) => isArray && startsWith(path, keys));
  if (array !== undefined) {
    return { kind: 'no-collection', expected: 'a map', depth: array.keys.length, offset: array.start };
  }
  const table = tables.find(({ keys }) => startsWith(keys, path));
  return table === undefined ? undefined : { kind: 'different', offset: table.start };
}

/** TOML, as `pyproject.toml` and `Cargo.toml` have it. */
export const tomlFormat: DataFormat = {
  read(text) {
    try {
      const root: Record<string, unknown> = Object.create(null);
      for (const { keys, entries, isArray } of scanToml(text)) {
        // Each table of an array is told apart by its place: what matters is that an edit elsewhere leaves it alone.
        const home = isArray ? [...keys, `#${keys.length}`, entries[0]?.keys.join('.') ?? ''] : keys;
        for (const entry of entries) putInto(root, [...home, ...entry.keys], toPlain(entry.value));
      }
      return { value: root };
    } catch (error) {
      if (error instanceof ScanFault) return { kind: 'unreadable', why: error.message, offset: error.offset };
      throw error;
    }
  },
  edit(text, path, edit) {
    const tables = scanToml(text);
    for (const { keys, entries, isArray } of tables) {
      if (isArray) continue;
      for (const entry of entries) {
        const full = [...keys, ...entry.keys];
        if (startsWith(path, full)) return editNode(text, entry.value, path, full.length, edit);
      }
    }
    return findTable(tables, path) ?? addEntry(text, tables, path, edit);
  },
};
