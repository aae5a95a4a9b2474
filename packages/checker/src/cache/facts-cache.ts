import { crc32 } from 'node:zlib';
import type { DocumentFacts } from '@signpost/model';
import type { CacheFile, FileIdentity } from '@signpost/workspace';
import {
  type CacheTables,
  decodeTables,
  encodeTables,
  measuredLength,
  measureTables,
  type SeenFile,
  type Slot,
  type StoredTables,
} from './cache-file.ts';
import { once } from '../project/remember.ts';
import { decodeFacts } from './codec/facts-as-bytes.ts';

type DiskIdentity = Extract<FileIdentity, { readonly kind: 'disk' }>;

/** A file that changed this shortly before it was seen may change again without its times telling; in milliseconds. */
const clockGrain = 50;
/** Facts that so many writing runs did not need are dropped. */
const mostIdleRuns = 16;
const mostResults = 12;

/**
 * Facts of documents by their content, and what is needed to know a content without reading it. Nothing in it is ever
 * believed of a file that changed: a file is known by what the disk says of it, a content by git's id.
 */
export interface FactsCache {
  /** False where nothing is kept, so that nothing has to be prepared for it. */
  readonly isKept: boolean;
  /** Git's id of what the file holds, when the disk says that it is still what it was. */
  objectOf(path: string, identity: DiskIdentity): string | undefined;
  /** Keeps what a file holds, unless it changed a moment ago. */
  see(path: string, identity: DiskIdentity, object: string): void;
  find(key: string): DocumentFacts | undefined;
  /** The same of anything else that was added: its bytes. */
  findBytes(key: string): Uint8Array | undefined;
  /** Keeps encoded facts, or what else a content alone tells. */
  add(key: string, bytes: Uint8Array): void;
  findResult(key: string): string | undefined;
  /** Keeps a result that is given in parts, each without the others in one text: it may be large. */
  addResult(key: string, parts: readonly string[]): void;
  /** Writes what is new; the reason for people when that does not work, which is no reason to fail. */
  save(): string | undefined;
}

const none = new Map<string, never>();
const emptyTables: StoredTables = { seen: () => none, slots: () => none, results: () => none };

interface Opened {
  readonly tables: StoredTables;
  /** What a slot holds; less than that, where the file is shorter than it says. */
  readonly readFacts: (slot: Slot) => Buffer;
  /** The same for a result, which is read alone. */
  readonly readResult: (slot: Slot) => Buffer;
}

function openFile(file: CacheFile, fingerprint: string): Opened {
  const head = file.read(0, measuredLength);
  const length = head === undefined ? undefined : measureTables(head, fingerprint);
  const bytes = length === undefined ? undefined : file.read(0, length);
  const tables = bytes === undefined ? undefined : decodeTables(bytes);
  const empty = Buffer.alloc(0);
  if (length === undefined || tables === undefined) {
    return { tables: emptyTables, readFacts: () => empty, readResult: () => empty };
  }
  const readRest = once(() => file.read(length) ?? empty);
  return {
    tables,
    readFacts: ({ start, length: size }) => readRest().subarray(start, start + size),
    readResult: ({ start, length: size }) => file.read(length + start, size) ?? empty,
  };
}

function isIntact(bytes: Buffer, slot: Slot | undefined): boolean {
  return bytes.length === slot?.length && crc32(bytes) === slot.checksum;
}

/**
 * Opens the cache that a file holds; one that is missing, damaged or another program's is an empty one. `fingerprint` has 40
 * characters, `now` is when the run began, before it looked at any file.
 */
export function openFactsCache(file: CacheFile, fingerprint: string, now: number): FactsCache {
  const { tables, readFacts, readResult } = openFile(file, fingerprint);
  const seen = new Map<string, SeenFile>();
  const results = new Map<string, Buffer>();
  const fresh = new Map<string, Uint8Array>();
  const used = new Set<string>();
  let isChanged = false;

  const layOut = (): CacheTables & { blobs: Uint8Array[] } => {
    const blobs: Uint8Array[] = [];
    let start = 0;
    const place = (bytes: Uint8Array, checksum: number, idleRuns: number): Slot => {
      blobs.push(bytes);
      start += bytes.length;
      return { start: start - bytes.length, length: bytes.length, checksum, idleRuns };
    };
    const slots = new Map<string, Slot>();
    for (const [key, slot] of tables.slots()) {
      const idleRuns = used.has(key) ? 0 : slot.idleRuns + 1;
      if (fresh.has(key) || idleRuns > mostIdleRuns) continue;
      slots.set(key, place(readFacts(slot), slot.checksum, idleRuns));
    }
    for (const [key, bytes] of fresh) slots.set(key, place(bytes, crc32(bytes), 0));
    const kept = [...tables.results()].filter(([key]) => !results.has(key));
    const keptResults = new Map<string, Slot>();
    for (const [key, slot] of kept.slice(Math.max(0, kept.length + results.size - mostResults))) {
      keptResults.set(key, place(readResult(slot), slot.checksum, 0));
    }
    for (const [key, bytes] of results) keptResults.set(key, place(bytes, crc32(bytes), 0));
    return { seen: new Map([...tables.seen(), ...seen]), slots, results: keptResults, blobs };
  };

  const findBytes = (key: string): Uint8Array | undefined => {
    used.add(key);
    const added = fresh.get(key);
    if (added !== undefined) return added;
    const slot = tables.slots().get(key);
    const bytes = slot === undefined ? undefined : readFacts(slot);
    return bytes !== undefined && isIntact(bytes, slot) ? bytes : undefined;
  };

  return {
    isKept: true,
    objectOf(path, { size, modified, changed, inode }) {
      const known = seen.get(path) ?? tables.seen().get(path);
      if (known === undefined || known.size !== size || known.modified !== modified) return undefined;
      return known.changed === changed && known.inode === inode ? known.object : undefined;
    },
    see(path, { size, modified, changed, inode }, object) {
      if (changed + clockGrain >= now) return;
      seen.set(path, { size, modified, changed, inode, object });
      isChanged = true;
    },
    find(key) {
      const bytes = findBytes(key);
      return bytes === undefined ? undefined : decodeFacts(bytes);
    },
    findBytes,
    add(key, bytes) {
      fresh.set(key, bytes);
      isChanged = true;
    },
    findResult(key) {
      const added = results.get(key);
      if (added !== undefined) return added.toString();
      const slot = tables.results().get(key);
      const bytes = slot === undefined ? undefined : readResult(slot);
      return bytes !== undefined && isIntact(bytes, slot) ? bytes.toString() : undefined;
    },
    addResult(key, parts) {
      results.set(key, Buffer.concat(parts.map((part) => Buffer.from(part))));
      isChanged = true;
    },
    save() {
      if (!isChanged) return undefined;
      const { blobs, ...laidOut } = layOut();
      return file.write([...encodeTables(laidOut, fingerprint), ...blobs]);
    },
  };
}

/** The cache of a run that must not keep anything. */
export const noCache: FactsCache = {
  isKept: false,
  objectOf: () => undefined,
  see: () => undefined,
  find: () => undefined,
  findBytes: () => undefined,
  add: () => undefined,
  findResult: () => undefined,
  addResult: () => undefined,
  save: () => undefined,
};
