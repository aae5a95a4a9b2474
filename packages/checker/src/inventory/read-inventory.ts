import { inflateInventory } from './inflate-inventory.ts';
import type { InventoryObject, InventoryResult } from './inventory.ts';
import { readEntry, readOldEntry, type Entry } from './read-entry.ts';

const headerLength = 4;
const longestHeader = 64 * 1024;
const newline = 0x0a;
const label = '# Version: '.length;

type Objects = Map<string, Map<string, InventoryObject>>;

function malformed(why: string): InventoryResult {
  return { kind: 'malformed', why };
}

/** The first lines of a file, and where the rest starts; a header without an end is none. */
function splitHeader(bytes: Uint8Array): { readonly lines: readonly string[]; readonly end: number } {
  const lines: string[] = [];
  let end = 0;
  while (lines.length < headerLength) {
    const at = bytes.indexOf(newline, end);
    if (at === -1 || at > longestHeader) break;
    lines.push(Buffer.from(bytes.subarray(end, at)).toString('utf8').trimEnd());
    end = at + 1;
  }
  return { lines, end };
}

function decode(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes('\uFFFD') && !Buffer.from(text).equals(bytes) ? undefined : text;
}

/** A module may be listed twice by old versions of Sphinx, the first is right; of other names the last one counts. */
function addEntry(objects: Objects, { type, name, ...object }: Entry): void {
  const named = objects.get(type) ?? new Map<string, InventoryObject>();
  if (type === 'py:module' && named.has(name)) return;
  objects.set(type, named.set(name, object));
}

function readEntries(text: string, read: (line: string) => Entry | undefined): Objects {
  const objects: Objects = new Map();
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    const entry = read(text.slice(start, end).trimEnd());
    if (entry !== undefined) addEntry(objects, entry);
    start = end + 1;
  }
  return objects;
}

function readCompressed(bytes: Uint8Array, hint: string): Uint8Array | string {
  return hint.includes('zlib') ? inflateInventory(bytes) : 'does not say that it is compressed with zlib';
}

/**
 * Reads an `objects.inv` of version 1 or 2, in time and space linear in what it inflates to, which has a limit.
 * Never throws: bytes that are no inventory give `malformed` with the reason. A line that is no entry is skipped.
 */
export function readInventory(bytes: Uint8Array): InventoryResult {
  const { lines, end } = splitHeader(bytes);
  const [format = '', project = '', version = '', hint = ''] = lines;
  const isOld = format === '# Sphinx inventory version 1';
  if (!isOld && format !== '# Sphinx inventory version 2') return malformed('does not start like an inventory');
  if (lines.length < headerLength - 1) return malformed('ends within its header');
  // An old inventory has no fourth line of its header: it is an entry already.
  const body = isOld ? bytes : readCompressed(bytes.subarray(end), hint);
  if (typeof body === 'string') return malformed(body);
  const text = decode(body);
  if (text === undefined) return malformed('is not UTF-8');
  const objects = isOld ? readEntries(skipLines(text, headerLength - 1), readOldEntry) : readEntries(text, readEntry);
  return { kind: 'inventory', inventory: { project: project.slice(label), version: version.slice(label), objects } };
}

function skipLines(text: string, count: number): string {
  let start = 0;
  for (let line = 0; line < count; line += 1) start = text.indexOf('\n', start) + 1;
  return text.slice(start);
}
