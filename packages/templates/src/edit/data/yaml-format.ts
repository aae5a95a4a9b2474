import { insertAt, type Splice } from '@signpost/model';
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { insertLines, lineEndAt } from '../insertion.ts';
import { appendInBrackets } from './append-in-brackets.ts';
import type { DataFormat, Edited } from './data-format.ts';
import { type DataEdit, isSameValue, nest } from './data-value.ts';
import { hashGap } from './gaps.ts';
import { writeFlow, writeItem, writeMember } from './write-yaml.ts';
import { findLastEnd, findPair, indentationOf, isBlock, parseYamlTree, rangeOf } from './yaml-tree.ts';

/** Writes lines below what stands before an offset. */
function writeLinesBelow(text: string, offset: number, lines: readonly string[], indentation: string): Splice {
  const indented = lines.map((line) => `${indentation}${line}`).join('\n');
  return insertLines(text, offset, indented, 0);
}

function itemSpans(node: YAMLMap | YAMLSeq): readonly { readonly start: number; readonly end: number }[] {
  return node.items.map((item: unknown) => {
    const first = isNode(item) ? item : hasKeyNode(item) ? item.key : undefined;
    return { start: first === undefined ? 0 : rangeOf(first)[0], end: findLastEnd(item) };
  });
}

function hasKeyNode(item: unknown): item is { readonly key: Node } {
  return typeof item === 'object' && item !== null && 'key' in item && isNode(item.key);
}

function appendInFlow(text: string, node: YAMLMap | YAMLSeq, written: string): readonly Splice[] {
  const [start, end] = rangeOf(node);
  return appendInBrackets(text, { start, end, items: itemSpans(node) }, written, hashGap);
}

function isEmpty(node: unknown): boolean {
  return !isNode(node) || (isScalar(node) && node.value === null);
}

/** Adds the keys that are left of a path to a map, with the value below them. */
function addMember(text: string, map: YAMLMap, [key = '', ...rest]: readonly string[], edit: DataEdit): Edited {
  const value = nest(rest, edit.kind === 'set' ? edit.value : [edit.value]);
  if (!isBlock(map)) return appendInFlow(text, map, writeFlow({ [key]: value }).slice(2, -2));
  return [writeLinesBelow(text, findLastEnd(map), writeMember(key, value), indentationOf(text, map))];
}

/** Gives a key that has no value yet the rest of the path with the value below it. */
function fillPair(text: string, map: YAMLMap, pair: Pair, rest: readonly string[], edit: DataEdit): Edited {
  const value = nest(rest, edit.kind === 'set' ? edit.value : [edit.value]);
  const { key, value: old } = pair;
  if (!isNode(key)) return [];
  const [start, end] = isNode(old) ? rangeOf(old) : [0, 0];
  if (end > start) return [{ start, end, text: writeFlow(value) }];
  const colon = colonAfter(text, key);
  const [first = '', ...lines] = writeMember('x', value);
  if (lines.length === 0 || !isBlock(map)) {
    return [insertAt(colon, ` ${lines.length === 0 ? first.slice('x: '.length) : writeFlow(value)}`)];
  }
  return [writeLinesBelow(text, lineEndAt(text, colon), lines, indentationOf(text, map))];
}

/** A node at the end of a path, with the key that it belongs to and its plain value. */
interface Found {
  readonly node: Node;
  readonly key?: Node;
  readonly plain: unknown;
}

function editNode(text: string, { node, key, plain }: Found, depth: number, edit: DataEdit): Edited {
  const [start] = rangeOf(node);
  if (edit.kind === 'append') {
    if (!isSeq(node)) return { kind: 'no-collection', expected: 'a list', depth, offset: start };
    if (Array.isArray(plain) && plain.some((item) => isSameValue(item, edit.value))) return [];
    if (!isBlock(node)) return appendInFlow(text, node, writeFlow(edit.value));
    return [writeLinesBelow(text, findLastEnd(node), writeItem(edit.value), indentationOf(text, node))];
  }
  if (isSameValue(plain, edit.value)) return [];
  if (!edit.replace) return { kind: 'different', offset: start };
  return replaceNode(text, node, key, writeFlow(edit.value));
}

/** A block gives way from the end of its key's line on: what stands behind the colon there, a comment, stays. */
function replaceNode(text: string, node: Node, key: Node | undefined, written: string): readonly Splice[] {
  const [start, end] = rangeOf(node);
  if (!isBlock(node) || key === undefined) {
    return [{ start, end: start + text.slice(start, end).trimEnd().length, text: written }];
  }
  const colon = colonAfter(text, key);
  return [insertAt(colon, ` ${written}`), { start: lineEndAt(text, colon), end: findLastEnd(node), text: '' }];
}

function colonAfter(text: string, key: Node): number {
  return text.indexOf(':', rangeOf(key)[1]) + 1;
}

function plainAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === key)?.[1];
  }
  return current;
}

function editBelow(text: string, root: Node, path: readonly string[], edit: DataEdit, plain: unknown): Edited {
  let node = root;
  let owner: Node | undefined;
  for (const [depth, key] of path.entries()) {
    if (!isMap(node)) return { kind: 'no-collection', expected: 'a map', depth, offset: rangeOf(node)[0] };
    const pair = findPair(node, key);
    if (pair === undefined) return addMember(text, node, path.slice(depth), edit);
    if (isEmpty(pair.value)) return fillPair(text, node, pair, path.slice(depth + 1), edit);
    if (isNode(pair.key)) owner = pair.key;
    if (isNode(pair.value)) node = pair.value;
  }
  const found: Found = { node, plain: plainAt(plain, path), ...(owner === undefined ? {} : { key: owner }) };
  return editNode(text, found, path.length, edit);
}

/** The plain values of a text that was found to be YAML. */
function readPlain(text: string): unknown {
  const tree = parseYamlTree(text);
  if (!('document' in tree)) return undefined;
  const plain: unknown = tree.document.toJS({ maxAliasCount: 100 });
  return plain;
}

/** YAML, edited by the ranges of its nodes: comments, quotes and blank lines stay. */
export const yamlFormat: DataFormat = {
  read(text) {
    const tree = parseYamlTree(text);
    if (!('document' in tree)) return { kind: 'unreadable', ...tree };
    try {
      return { value: tree.document.toJS({ maxAliasCount: 100 }) ?? undefined };
    } catch (error) {
      if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
      return { kind: 'unreadable', why: 'its values are nested or repeated beyond reason', offset: 0 };
    }
  },
  edit(text, path, edit) {
    const tree = parseYamlTree(text);
    if (!('document' in tree)) return { kind: 'unreadable', ...tree };
    const { contents } = tree.document;
    if (contents !== null && !isEmpty(contents)) return editBelow(text, contents, path, edit, readPlain(text));
    const [key = '', ...rest] = path;
    const lines = writeMember(key, nest(rest, edit.kind === 'set' ? edit.value : [edit.value]));
    if (text.trim() === '') return [{ start: 0, end: text.length, text: `${lines.join('\n')}\n` }];
    return [writeLinesBelow(text, text.length, lines, '')];
  },
};
