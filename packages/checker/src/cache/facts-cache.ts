import { crc32 } from 'node:zlib';
import type { DocumentFacts } from '@signpost/model';
import type { CacheFile, FileIdentity } from '@signpost/workspace';
import {
  type CacheTables,
  decodeTables,
  encodeTables,
  measuredLength,
  measureTables,
  type Slot,
} from './cache-file.ts';
import { decodeFacts } from './codec/facts-as-bytes.ts';

type DiskIdentity = Extract<FileIdentity, { readonly kind: 'disk' }>;

/** A file that changed this shortly before it was seen may change again without its times telling; in milliseconds. */
const clockGrain = 50;
/** Facts that so many writing runs did not need are dropped. */
const mostIdleRuns = 16;
const mostResults = 8;

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
  /** Keeps encoded facts. */
  add(key: string, bytes: Uint8Array): void;
  findResult(key: string): string | undefined;
  addResult(key: string, json: string): void;
  /** Writes what is new; the reason for people when that does not work, which is no reason to fail. */
  save(): string | undefined;
}

const emptyTables: CacheTables = { seen: new Map(), slots: new Map(), results: new Map() };

interface Opened {
  readonly tables: CacheTables;
  readonly readFacts: () => Buffer;
}

function openFile(file: CacheFile, fingerprint: string): Opened {
  const start = file.read(0, measuredLength);
  const length = start === undefined ? undefined : measureTables(start, fingerprint);
  const bytes = length === undefined ? undefined : file.read(0, length);
  const tables = bytes === undefined ? undefined : decodeTables(bytes);
  if (length === undefined || tables === undefined) return { tables: emptyTables, readFacts: () => Buffer.alloc(0) };
  let facts: Buffer | undefined;
  return { tables, readFacts: () => (facts ??= file.read(length) ?? Buffer.alloc(0)) };
}

/**
 * Opens the cache that a file holds; one that is missing, damaged or another program's is an empty one. `fingerprint` has 40
 * characters, `now` is when the run began, before it looked at any file.
 */
export function openFactsCache(file: CacheFile, fingerprint: string, now: number): FactsCache {
  const { tables, readFacts } = openFile(file, fingerprint);
  const seen = new Map(tables.seen);
  const results = new Map(tables.results);
  const fresh = new Map<string, Uint8Array>();
  const used = new Set<string>();
  let isChanged = false;

  const bytesOf = ({ start, length }: Slot): Buffer => readFacts().subarray(start, start + length);

  const layOut = (): { slots: Map<string, Slot>; blobs: Uint8Array[] } => {
    const slots = new Map<string, Slot>();
    const blobs: Uint8Array[] = [];
    let start = 0;
    const place = (key: string, bytes: Uint8Array, checksum: number, idleRuns: number): void => {
      slots.set(key, { start, length: bytes.length, checksum, idleRuns });
      blobs.push(bytes);
      start += bytes.length;
    };
    for (const [key, slot] of tables.slots) {
      const idleRuns = used.has(key) ? 0 : slot.idleRuns + 1;
      if (!fresh.has(key) && idleRuns <= mostIdleRuns) place(key, bytesOf(slot), slot.checksum, idleRuns);
    }
    for (const [key, bytes] of fresh) place(key, bytes, crc32(bytes), 0);
    return { slots, blobs };
  };

  return {
    isKept: true,
    objectOf(path, { size, modified, changed, inode }) {
      const known = seen.get(path);
      if (known === undefined || known.size !== size || known.modified !== modified) return undefined;
      return known.changed === changed && known.inode === inode ? known.object : undefined;
    },
    see(path, { size, modified, changed, inode }, object) {
      if (changed + clockGrain >= now) return;
      seen.set(path, { size, modified, changed, inode, object });
      isChanged = true;
    },
    find(key) {
      used.add(key);
      const added = fresh.get(key);
      if (added !== undefined) return decodeFacts(added);
      const slot = tables.slots.get(key);
      if (slot === undefined) return undefined;
      const bytes = bytesOf(slot);
      return bytes.length === slot.length && crc32(bytes) === slot.checksum ? decodeFacts(bytes) : undefined;
    },
    add(key, bytes) {
      fresh.set(key, bytes);
      isChanged = true;
    },
    findResult: (key) => results.get(key),
    addResult(key, json) {
      results.set(key, json);
      for (const old of results.keys()) if (results.size > mostResults) results.delete(old);
      isChanged = true;
    },
    save() {
      if (!isChanged) return undefined;
      const { slots, blobs } = layOut();
      return file.write([...encodeTables({ seen, slots, results }, fingerprint), ...blobs]);
    },
  };
}

/** The cache of a run that must not keep anything. */
export const noCache: FactsCache = {
  isKept: false,
  objectOf: () => undefined,
  see: () => undefined,
  find: () => undefined,
  add: () => undefined,
  findResult: () => undefined,
  addResult: () => undefined,
  save: () => undefined,
};
