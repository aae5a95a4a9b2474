import { crc32 } from 'node:zlib';
import { once } from '../project/remember.ts';

/** Where the facts of one content lie in the file's last section, and how long nobody has asked for them. */
export interface Slot {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
  /** Runs that wrote the file since the facts were last needed. */
  readonly idleRuns: number;
}

/** What the disk said of a file when it was last read, and git's id of its content. */
export interface SeenFile {
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly inode: number;
  readonly object: string;
}

/** The tables of a cache file: small, and read by every run. What they tell the place of follows them in the file. */
export interface CacheTables {
  readonly seen: ReadonlyMap<string, SeenFile>;
  /** Of facts. */
  readonly slots: ReadonlyMap<string, Slot>;
  /** Of finished checks. */
  readonly results: ReadonlyMap<string, Slot>;
}

/** The same, each table made when it is first asked for: a run that changes nothing needs no facts. */
export type StoredTables = { readonly [Name in keyof CacheTables]: () => CacheTables[Name] };

const magic = 'signpost';
const sectionCount = 6;
/** Magic, fingerprint (40 hex digits), the lengths of the sections, the checksum of the tables. */
const headerLength = 8 + 40 + sectionCount * 4 + 4;
const lengthsAt = 48;
const checksumAt = headerLength - 4;

function join(texts: Iterable<string>): Buffer {
  return Buffer.from([...texts].join('\0'));
}

function split(bytes: Buffer): string[] {
  return bytes.length === 0 ? [] : bytes.toString().split('\0');
}

function toBytes(numbers: Float64Array | Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function encodeSlots(slots: ReadonlyMap<string, Slot>): readonly [keys: Buffer, places: Buffer] {
  const places = new Uint32Array(slots.size * 4);
  let at = 0;
  for (const { start, length, checksum, idleRuns } of slots.values()) {
    places.set([start, length, checksum, idleRuns], at);
    at += 4;
  }
  return [join(slots.keys()), toBytes(places)];
}

/** The first bytes of a cache file, up to its facts. `fingerprint` has 40 characters and names the program that can read it. */
export function encodeTables({ seen, slots, results }: CacheTables, fingerprint: string): Buffer[] {
  const stats = new Float64Array(seen.size * 4);
  let at = 0;
  for (const { size, modified, changed, inode } of seen.values()) {
    stats.set([size, modified, changed, inode], at);
    at += 4;
  }
  const rows = [...seen].flatMap(([path, { object }]) => [path, object]);
  const sections = [join(rows), toBytes(stats), ...encodeSlots(slots), ...encodeSlots(results)];
  const header = Buffer.alloc(headerLength);
  header.write(magic + fingerprint, 0, 'latin1');
  for (const [index, { length }] of sections.entries()) header.writeUInt32LE(length, lengthsAt + index * 4);
  let checksum = crc32(header);
  // Of a buffer that has no memory at all Node gives 0, whatever the checksum was before.
  for (const section of sections) if (section.length > 0) checksum = crc32(section, checksum);
  header.writeUInt32LE(checksum, checksumAt);
  return [header, ...sections];
}

/** The length of header and tables, told by the first bytes; nothing when they are not of such a file. */
export function measureTables(start: Buffer, fingerprint: string): number | undefined {
  if (start.length < headerLength || start.toString('latin1', 0, 48) !== magic + fingerprint) return undefined;
  let length = headerLength;
  for (let index = 0; index < sectionCount; index += 1) length += start.readUInt32LE(lengthsAt + index * 4);
  return length;
}

/** How many bytes `measureTables` needs. */
export const measuredLength = headerLength;

function isIntact(bytes: Buffer): boolean {
  const header = Buffer.from(bytes.subarray(0, headerLength));
  header.writeUInt32LE(0, checksumAt);
  return crc32(bytes.subarray(headerLength), crc32(header)) === bytes.readUInt32LE(checksumAt);
}

function readNumbers(bytes: Buffer, size: 4 | 8): (index: number) => number {
  return size === 8 ? (index) => bytes.readDoubleLE(index * 8) : (index) => bytes.readUInt32LE(index * 4);
}

/** Reads header and tables; nothing when a bit of them is not what was written. */
export function decodeTables(bytes: Buffer): StoredTables | undefined {
  if (!isIntact(bytes)) return undefined;
  let at = headerLength;
  const sections = Array.from({ length: sectionCount }, (_, index) => {
    const end = at + bytes.readUInt32LE(lengthsAt + index * 4);
    const section = bytes.subarray(at, end);
    at = end;
    return section;
  });
  const section = (index: number): Buffer => sections[index] ?? Buffer.alloc(0);
  return {
    seen: once(() => decodeSeen(split(section(0)), readNumbers(section(1), 8))),
    slots: once(() => decodeSlots(split(section(2)), readNumbers(section(3), 4))),
    results: once(() => decodeSlots(split(section(4)), readNumbers(section(5), 4))),
  };
}

function decodeSeen(rows: readonly string[], number: (index: number) => number): Map<string, SeenFile> {
  const seen = new Map<string, SeenFile>();
  for (let row = 0; row * 2 < rows.length; row += 1) {
    const at = row * 4;
    seen.set(rows[row * 2] ?? '', {
      size: number(at),
      modified: number(at + 1),
      changed: number(at + 2),
      inode: number(at + 3),
      object: rows[row * 2 + 1] ?? '',
    });
  }
  return seen;
}

function decodeSlots(keys: readonly string[], number: (index: number) => number): Map<string, Slot> {
  const slots = new Map<string, Slot>();
  for (const [row, key] of keys.entries()) {
    const at = row * 4;
    slots.set(key, {
      start: number(at),
      length: number(at + 1),
      checksum: number(at + 2),
      idleRuns: number(at + 3),
    });
  }
  return slots;
}
