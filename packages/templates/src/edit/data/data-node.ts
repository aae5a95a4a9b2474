import type { Span } from '@signpost/model';

/** A value as written, with its place. */
export type DataNode =
  | ({ readonly kind: 'map'; readonly members: readonly DataMember[] } & Span)
  | ({ readonly kind: 'list'; readonly items: readonly DataNode[] } & Span)
  | ({ readonly kind: 'scalar'; readonly value: unknown } & Span);

/** One key of a map with its value; the span covers both. */
export interface DataMember extends Span {
  readonly keys: readonly string[];
  readonly value: DataNode;
}

/** The plain value of a node. */
export function toPlain(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  const plain: Record<string, unknown> = Object.create(null);
  for (const { keys, value } of node.members) putInto(plain, keys, toPlain(value));
  return plain;
}

/** Puts a value into nested maps, which are made where they are missing. */
export function putInto(map: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    map[key] = value;
    return;
  }
  const inner = map[key];
  const below: Record<string, unknown> = isPlainMap(inner) ? inner : Object.create(null);
  map[key] = below;
  putInto(below, rest, value);
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
