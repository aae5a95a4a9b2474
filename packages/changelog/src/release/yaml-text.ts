import type { Span } from '@signpost/model';
import { isScalar, parseDocument } from 'yaml';

/** Finds the string or number that keys lead to in a YAML text: what stands between its quotes. Never throws on content. */
export function findYamlString(text: string, keys: readonly string[]): Span | undefined {
  const node = parseDocument(text).getIn(
    keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
    true,
  );
  if (!isScalar(node) || node.range === null || node.range === undefined) return undefined;
  const [start, end] = node.range;
  const quotes = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
    ? undefined
    : { start: start + quotes, end: end - quotes };
}
