import { isNode } from 'yaml';
import { type DataNode } from '../../edit/data/data-node.ts';
import { findDataFormat } from '../../edit/data/find-data-format.ts';
import { scanJson } from '../../edit/data/scan-json.ts';
import { parseYamlTree } from '../../edit/data/yaml-tree.ts';
import type { Fault } from './fault.ts';
import { findJsonFault } from './find-json-fault.ts';
import { findTomlFault } from './find-toml-fault.ts';
import { findYamlFault } from './find-yaml-fault.ts';

/** Why a config file does not parse, by its name; nothing for a good one. */
export function findConfigFault(path: string, text: string): Fault | undefined {
  if (text.trim() === '') return undefined;
  if (/\.ya?ml$/i.test(path)) return findYamlFault(text);
  return /\.toml$/i.test(path) ? findTomlFault(text) : findJsonFault(text);
}

/** What a config file says; nothing where its values cannot be had, such as those of several documents in one. */
export function readConfig(path: string, text: string): { readonly value: unknown } | undefined {
  const read = findDataFormat(path.toLowerCase())?.read(text);
  return read !== undefined && 'value' in read ? read : undefined;
}

function findIn(node: DataNode | undefined, keys: readonly string[]): number {
  let current = node;
  let offset = node?.start ?? 0;
  for (const key of keys) {
    if (current?.kind === 'map') {
      const member = current.members.findLast((each) => each.keys[0] === key);
      offset = member?.start ?? offset;
      current = member?.value;
    } else if (current?.kind === 'list') {
      current = current.items[Number(key)];
      offset = current?.start ?? offset;
    }
  }
  return offset;
}

/** Where the value at some keys stands in a file that parses; the start of the file where that is not known. */
export function locateInConfig(path: string, text: string, keys: readonly string[]): number {
  if (/\.toml$/i.test(path)) return 0;
  if (!/\.ya?ml$/i.test(path)) return findIn(scanJson(text), keys);
  const tree = parseYamlTree(text);
  if (!('document' in tree)) return 0;
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = tree.document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range !== undefined && node.range !== null) return node.range[0];
  }
  return 0;
}
