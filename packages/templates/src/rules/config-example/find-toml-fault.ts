import type { DataNode } from '../../edit/data/data-node.ts';
import { scanToml } from '../../edit/data/scan-toml.ts';
import { ScanFault } from '../../edit/data/scan-values.ts';
import type { Fault } from './fault.ts';

const bareWord = /^(?:\d{4}-\d\d-\d\d.*|\d\d:\d\d.*|[+-]?(?:inf|nan))$/;

/** A word without quotes that is neither a number nor a date. */
function findWord(node: DataNode): Fault | undefined {
  if (node.kind === 'list') return findFirst(node.items);
  if (node.kind === 'map') return findFirst(node.members.map(({ value }) => value));
  if (typeof node.value !== 'symbol' || bareWord.test(node.value.description ?? '')) return undefined;
  return { why: `\`${(node.value.description ?? '').slice(0, 40)}\` needs quotes`, offset: node.start };
}

function findFirst(nodes: readonly DataNode[]): Fault | undefined {
  for (const node of nodes) {
    const fault = findWord(node);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Why a text is no TOML. */
export function findTomlFault(text: string): Fault | undefined {
  try {
    return findFirst(scanToml(text).flatMap(({ entries }) => entries.map(({ value }) => value)));
  } catch (error) {
    if (error instanceof ScanFault) return { why: error.message, offset: error.offset };
    throw error;
  }
}
