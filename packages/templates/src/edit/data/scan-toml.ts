import type { DataMember, DataNode } from './data-node.ts';
import { hashGap } from './gaps.ts';
import { findLiteralEnd, findMultilineEnd, findQuotedEnd } from './quoted.ts';
import { decodeTomlString } from './toml-string.ts';
import { deepest, fail, type Scanner, scanValue, skip, take, takeTo, type ValueSyntax } from './scan-values.ts';

const space = /[ \t]*/y;
const lineRest = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const bareKey = /[A-Za-z0-9_-]+/y;
const bare = /[A-Za-z0-9+_.:-]+(?: \d[\d:.+Z-]*)?/y;

/** A key with its value, in the table that the header above it opens. */
export interface TomlEntry extends DataMember {
  readonly table: TomlTable;
}

/** A table by its header; the first one has none. Entries are in their order. */
export interface TomlTable {
  readonly keys: readonly string[];
  /** One of an array of tables, `[[…]]`, or below one. */
  readonly isArray: boolean;
  readonly entries: readonly TomlEntry[];
  /** Of the header; the start of the text for the first table. */
  readonly start: number;
  readonly end: number;
}

function takeLine(scanner: Scanner): string | undefined {
  const { text, at } = scanner;
  return takeTo(scanner, findQuotedEnd(text, at) ?? findLiteralEnd(text, at));
}

function takeString(scanner: Scanner): string | undefined {
  const { text, at } = scanner;
  const end = findMultilineEnd(text, at, '"') ?? findMultilineEnd(text, at, "'");
  return end === undefined ? takeLine(scanner) : takeTo(scanner, end);
}

function readBare(source: string): unknown {
  if (source === 'true' || source === 'false') return source === 'true';
  const plain = source.replaceAll(/(?<=[\da-fA-F])_(?=[\da-fA-F])/g, '');
  if (/^[+-]?(?:0|[1-9]\d*)$/.test(plain)) return Number(plain);
  if (/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(plain)) return Number(plain);
  return /^0(?:x[\da-fA-F]+|o[0-7]+|b[01]+)$/.test(plain) ? Number(plain) : Symbol.for(source);
}

function scanKeys(scanner: Scanner): readonly string[] {
  const keys: string[] = [];
  do {
    take(scanner, space);
    const source = take(scanner, bareKey) ?? takeLine(scanner);
    if (source === undefined) return fail(scanner, 'a key was expected');
    if (keys.length === deepest) fail(scanner, 'values are nested too deep');
    keys.push(/^["']/.test(source) ? decodeTomlString(source) : source);
    take(scanner, space);
  } while (take(scanner, /\./y) !== undefined);
  return keys;
}

function scanMember(scanner: Scanner, depth: number): DataMember {
  const start = scanner.at;
  const keys = scanKeys(scanner);
  if (take(scanner, /=/y) === undefined) return fail(scanner, '`=` was expected behind the key');
  take(scanner, space);
  const value = scanValue(scanner, syntax, depth);
  return { keys, value, start, end: value.end };
}

function scanScalar(scanner: Scanner): DataNode {
  const start = scanner.at;
  const text = takeString(scanner);
  if (text !== undefined) return { kind: 'scalar', value: decodeTomlString(text), start, end: scanner.at };
  const source = take(scanner, bare);
  if (source === undefined) return fail(scanner, 'a value was expected');
  return { kind: 'scalar', value: readBare(source), start, end: scanner.at };
}

const syntax: ValueSyntax = { gap: hashGap, scanScalar, scanMember };

function scanHeader(scanner: Scanner): Omit<TomlTable, 'entries'> {
  const start = scanner.at;
  const isArray = scanner.text.startsWith('[[', start);
  scanner.at += isArray ? 2 : 1;
  const keys = scanKeys(scanner);
  if (take(scanner, isArray ? /\]\]/y : /\]/y) === undefined) fail(scanner, 'the header of a table is not closed');
  return { keys, isArray, start, end: scanner.at };
}

/** The arrays of tables that are known so far, by their keys. */
interface ArrayTree {
  readonly below: Map<string, ArrayTree>;
  isArray: boolean;
}

/** Whether a table is one of an array or below one; a header in two brackets makes one known. */
function isInArray(root: ArrayTree, { keys, isArray }: Omit<TomlTable, 'entries'>): boolean {
  let node = root;
  let isInside = false;
  for (const part of keys) {
    const next = node.below.get(part) ?? { below: new Map(), isArray: false };
    node.below.set(part, next);
    node = next;
    isInside ||= node.isArray;
  }
  node.isArray ||= isArray;
  return isInside || isArray;
}

/**
 * Reads TOML as a list of tables with their entries, each with its place.
 * @throws ScanFault
 */
export function scanToml(text: string): readonly TomlTable[] {
  const scanner: Scanner = { text, at: 0 };
  let entries: TomlEntry[] = [];
  let table: TomlTable = { keys: [], isArray: false, entries, start: 0, end: 0 };
  const tables = [table];
  const arrays: ArrayTree = { below: new Map(), isArray: false };
  for (;;) {
    skip(scanner, hashGap);
    if (scanner.at === text.length) return tables;
    if (text[scanner.at] === '[') {
      const header = scanHeader(scanner);
      entries = [];
      table = { ...header, isArray: isInArray(arrays, header), entries };
      tables.push(table);
    } else entries.push({ ...scanMember(scanner, 0), table });
    if (take(scanner, lineRest) === undefined) fail(scanner, 'the end of the line was expected');
  }
}
