import { isWhiteSpace, trim } from '../../characters/white-space.ts';
import { adjustUrl, joinUrl } from '../../inline/embedded-link.ts';
import { markEscapes, removeEscapes } from '../../inline/escape.ts';
import { readIndirectName } from '../../inline/indirect-name.ts';
import { TextSlice } from '../../lines/text-slice.ts';
import { newIdentity } from '../../names/name-registry.ts';
import { normalizeName } from '../../names/normalize-name.ts';
import type { Position, Target } from '../../nodes.ts';
import type { BlockReader } from '../block-reader.ts';
import { markerEnd } from '../markers.ts';
import { readMalformed } from './comment.ts';
import { explicitColumn } from '../starts-text.ts';

interface TargetName {
  readonly name: string;
  readonly anonymous: boolean;
  /** Where the address or the name that it points to starts. */
  readonly end: number;
}

/** Reads `.. _name: address`, whose name starts at `column`; a malformed one becomes a comment. */
export function readTarget(reader: BlockReader, column: number): boolean {
  const { block, index } = reader;
  const found = reader.indented(index, { firstColumn: column, untilBlank: true, keepIndent: true, keepBlankTop: true });
  const slice = TextSlice.fromBlock(found.block, 0, found.block.length);
  const text = markEscapes(slice.text);
  const name = findName(text);
  if (name === undefined) {
    const message = 'The hyperlink target is malformed.';
    const problem = { level: 'warning', code: 'malformed-target', message } as const;
    return readMalformed(reader, explicitColumn(block.text(index)), found.next, problem);
  }
  addTarget(reader, slice, text, name, found.next);
  return found.blankFinish;
}

/** Reads the short form `__ address` of an anonymous target. */
export function readAnonymousTarget(reader: BlockReader): boolean {
  const { block, index } = reader;
  const column = Math.max(0, markerEnd(block.text(index), 2));
  const found = reader.indented(index, { firstColumn: column, untilBlank: true, keepBlankTop: true });
  const slice = TextSlice.fromBlock(found.block, 0, found.block.length);
  addTarget(reader, slice, markEscapes(slice.text), { name: '', anonymous: true, end: 0 }, found.next);
  return found.blankFinish;
}

/** Finds the colon that ends the name: white space or the end follows it, and no white space or escape stands before it. */
function findName(text: string): TargetName | undefined {
  const first = text.charCodeAt(0);
  for (let colon = text.indexOf(':', 1); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const after = text.charCodeAt(colon + 1);
    if (!Number.isNaN(after) && after !== 32 && after !== 10) {
      continue;
    }
    const end = text.charCodeAt(colon - 1) === 32 ? colon - 1 : colon;
    const last = text.charCodeAt(end - 1);
    if (last === 0 || isWhiteSpace(last) || (last === 58 && text.charCodeAt(end - 2) !== 0)) {
      continue;
    }
    if (first === 95) {
      return end === 1 ? { name: '', anonymous: true, end: colon + 1 } : undefined;
    }
    if (first !== 96) {
      return { name: text.slice(0, end), anonymous: false, end: colon + 1 };
    }
    const inner = text.slice(1, end - 1);
    const lastInner = inner.charCodeAt(inner.length - 1);
    if (last === 96 && inner !== '' && !/^[ `]/.test(inner) && lastInner !== 0 && !isWhiteSpace(lastInner)) {
      return { name: inner, anonymous: false, end: colon + 1 };
    }
  }
  return undefined;
}

function addTarget(reader: BlockReader, slice: TextSlice, text: string, name: TargetName, next: number): void {
  const { state, index } = reader;
  let from = name.end;
  while (from < text.length && isWhiteSpace(text.charCodeAt(from))) {
    from += 1;
  }
  const value = trim(text.slice(from));
  const refname = readIndirectName(value);
  const joined = refname === undefined ? joinUrl(value) : '';
  const url = refname !== undefined || joined === '' ? null : name.anonymous ? joined : adjustUrl(joined);
  const identity = newIdentity(name.anonymous ? [] : [normalizeName(removeEscapes(name.name))]);
  reader.index = next;
  if (name.anonymous) {
    state.names.assignId(identity, 'target');
  } else {
    for (const clash of state.names.assignNames(
      identity,
      'target',
      true,
      url ?? (refname === undefined ? null : ` ${normalizeName(refname)}`),
    )) {
      reader.place(reader.report(clash, index, next));
    }
  }
  const valuePosition: Position | null = value === '' ? null : slice.position(state.locator, from, slice.text.length);
  const node: Target = {
    type: 'target',
    anonymous: name.anonymous,
    url,
    refname: refname === undefined ? null : normalizeName(refname),
    valuePosition,
    position: reader.position(index, next),
    ...identity,
  };
  reader.nodes.push(reader.complete(node, index, next));
}
