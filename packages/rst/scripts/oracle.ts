// Compares the reader with what Sphinx saw in a set of documents.
// usage: node packages/rst/scripts/oracle.ts <oracle.json> <folder of the .rst files>
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPropagatedIds, parse, textContent } from '../src/index.ts';
import type { Node } from '../src/index.ts';
import {
  compareWithOracle,
  defaultRole,
  own,
  roleItem,
  toctreeItem,
  type Item,
  type OracleDocument,
} from './compare-with-oracle.ts';

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 12);
}

function collect(node: Node, found: Item[], propagated: ReadonlyMap<Node, readonly string[]>): void {
  const { line } = node.position.start;
  switch (node.type) {
    case 'heading': {
      // The oracle gives the line of the underline.
      const titleLine = node.titlePosition.start.line + 1;
      const ids = [...node.ids, ...(propagated.get(node) ?? [])];
      found.push({ kind: 'sections', key: textContent(node.children), line: titleLine });
      found.push({ kind: 'section ids', key: ids.join(' '), line: titleLine });
      break;
    }
    case 'role':
      found.push(roleItem(node.name ?? defaultRole, node.raw));
      break;
    case 'link':
      found.push({ kind: 'links', key: node.url, line });
      if (!node.standalone && !node.anonymous) {
        found.push({ kind: 'targets', key: `${[...node.names, ...node.dupnames].join(' ')} ${node.url}`, line });
      }
      break;
    case 'reference':
      found.push({ kind: 'references', key: node.refname ?? node.name, line });
      break;
    case 'target':
      found.push({ kind: 'targets', key: `${[...node.names, ...node.dupnames].join(' ')} ${node.url ?? ''}`, line });
      break;
    case 'directive':
      found.push({ kind: 'directives', key: node.name, line });
      break;
    case 'toctreeEntry':
      found.push(toctreeItem(node.title, node.target));
      break;
    case 'code':
      found.push({ kind: 'code', key: shaOf(node.value) });
      break;
    case 'table':
      found.push({ kind: 'tables', key: `${node.widths.length}x${node.children.length}` });
      break;
    default:
  }
  if ('children' in node) {
    for (const child of node.children) {
      collect(child, found, propagated);
    }
  }
}

function expectMore({ code, roles, tables }: OracleDocument): Item[] {
  // Without a language it is the quotation in one of Sphinx' own messages.
  const quoted = own(code).filter((item) => item.lang !== null);
  return [
    ...roles.map(([name, raw]) => roleItem(name, raw)),
    ...quoted.map(({ sha }) => ({ kind: 'code', key: sha })),
    ...own(tables).map(({ cols, rows }) => ({ kind: 'tables', key: `${cols}x${rows}` })),
  ];
}

const [, , oraclePath, folder] = process.argv;
if (oraclePath === undefined || folder === undefined) {
  process.stderr.write('usage: node oracle.ts <oracle.json> <folder>\n');
  process.exit(2);
}
compareWithOracle(oraclePath, {
  expectMore,
  find(source) {
    const tree = parse(readFileSync(join(folder, source), 'utf8'), { autoIdPrefix: 'id' });
    const found: Item[] = [];
    collect(tree, found, findPropagatedIds(tree));
    return found;
  },
});
