import type { Block, BlockKind, Span } from '@signpost/model';
import { foldUnit, isIsolated, separator } from './fold-units.ts';

/** Blocks of fewer words are not kept: no setting asks for them. */
const leastWords = 10;
/** A part of a long block has at least and at most so many words, which bounds what comparing two of them costs. */
const leastOfPart = 512;
const mostOfPart = 1024;
/** One of so many words ends a part: the words decide and not their places, so an insertion moves only the nearest end. */
const endsOneOf = 64;

const startHash = 0x81_1c_9d_c5;
/** FNV-1a. */
const prime = 0x01_00_01_93;

/** Spreads the bits of a finished word, whose last unit has reached only the low ones. */
function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** Takes texts and gives them back as blocks of words. */
export class BlockCollector {
  #blocks: Block[] = [];
  #words = new Uint32Array(2048);
  /** Where each word starts and ends in the document. */
  #places = new Uint32Array(4096);
  #count = 0;

  /** Reads the words of a part of a text, which lies in the document `shift` units later. */
  add(text: string, start: number, end: number, shift = 0): void {
    let hash = startHash;
    let from = -1;
    for (let at = start; at < end; at += 1) {
      const unit = foldUnit(text.charCodeAt(at));
      const isAlone = isIsolated(unit);
      if (from !== -1 && (unit === separator || isAlone)) {
        this.#addWord(hash, from + shift, at + shift);
        from = -1;
      }
      if (unit === separator) continue;
      if (from === -1) {
        from = at;
        hash = startHash;
      }
      hash = Math.imul(hash ^ unit, prime);
      if (!isAlone) continue;
      this.#addWord(hash, at + shift, at + 1 + shift);
      from = -1;
    }
    if (from !== -1) this.#addWord(hash, from + shift, end + shift);
  }

  /** Makes a block, or the parts of one, of the words since the last. */
  finish(kind: BlockKind, span: Span): void {
    const count = this.#count;
    this.#count = 0;
    let part = 0;
    let start = 0;
    while (count - start >= leastWords) {
      const end = this.#findEnd(start, count);
      const words = this.#words.slice(start, end);
      const from = part === 0 ? span.start : this.#placeOf(start * 2, span);
      const to = end === count ? span.end : this.#placeOf(end * 2 - 1, span);
      this.#blocks.push({ kind, part, span: { start: from, end: to }, words });
      part += 1;
      start = end;
    }
  }

  /** The blocks since they were last taken. */
  takeBlocks(): Block[] {
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }

  #placeOf(index: number, { start, end }: Span): number {
    return Math.min(Math.max(this.#places[index] ?? start, start), end);
  }

  /** Where the part ends that begins with a word. */
  #findEnd(start: number, count: number): number {
    const most = Math.min(start + mostOfPart, count);
    for (let end = start + leastOfPart; end < most; end += 1) {
      if ((this.#words[end - 1] ?? 0) % endsOneOf === 0) return end;
    }
    return most;
  }

  #addWord(hash: number, start: number, end: number): void {
    if (this.#count === this.#words.length) this.#grow();
    this.#words[this.#count] = finishHash(hash);
    this.#places[this.#count * 2] = start;
    this.#places[this.#count * 2 + 1] = end;
    this.#count += 1;
  }

  #grow(): void {
    const words = new Uint32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
    const places = new Uint32Array(this.#places.length * 2);
    places.set(this.#places);
    this.#places = places;
  }
}
