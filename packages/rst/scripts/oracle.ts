// Compares the reader with what Sphinx saw in a set of documents.
// usage: node packages/rst/scripts/oracle.ts <oracle.json> <folder of the .rst files>
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPropagatedIds, parse, textContent } from '../src/index.ts';
import type { Node } from '../src/index.ts';

interface OracleItem {
  readonly line: number;
  /** The file that includes it; absent where it stands in the document itself. */
  readonly from?: string;
}

interface OracleDocument {
  readonly source: string;
  readonly sections: readonly (OracleItem & { readonly title: string; readonly ids: readonly string[] })[];
  readonly roles: readonly (readonly [string, string])[];
  readonly refs: readonly (OracleItem & { readonly kind: string; readonly to: string })[];
  readonly targets: readonly (OracleItem & { readonly names: readonly string[]; readonly uri: string | null })[];
  readonly directives: readonly (OracleItem & { readonly name: string })[];
  readonly toctrees: readonly (OracleItem & { readonly entries: readonly (readonly [string | null, string])[] })[];
  readonly code: readonly (OracleItem & { readonly lang: string | null; readonly sha: string })[];
  readonly tables: readonly (OracleItem & { readonly cols: number; readonly rows: number })[];
}

interface Oracle {
  readonly docs: Readonly<Record<string, OracleDocument>>;
  readonly warnings: readonly string[];
}

interface Item {
  readonly key: string;
  /** The line, where the oracle's is exact. */
  readonly line: number | null;
}

const kinds = [
  'sections',
  'section ids',
  'roles',
  'links',
  'references',
  'targets',
  'directives',
  'toctree entries',
  'code',
  'tables',
];
type Found = Map<string, Item[]>;

function shaOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 12);
}

function emptyFound(): Found {
  return new Map(kinds.map((kind) => [kind, []]));
}

function collect(node: Node, found: Found, propagated: ReadonlyMap<Node, readonly string[]>): void {
  const add = (kind: string, key: string, line: number | null = null): void => {
    found.get(kind)?.push({ key, line });
  };
  const { line } = node.position.start;
  switch (node.type) {
    case 'heading': {
      // The oracle gives the line of the underline.
      const titleLine = node.titlePosition.start.line + 1;
      add('sections', textContent(node.children), titleLine);
      add('section ids', [...node.ids, ...(propagated.get(node) ?? [])].join(' '), titleLine);
      break;
    }
    case 'role':
      add('roles', `${node.name ?? ''} ${node.raw.replaceAll(/\s+/g, ' ')}`);
      break;
    case 'link':
      add('links', node.url);
      if (!node.standalone && !node.anonymous) {
        add('targets', `${[...node.names, ...node.dupnames].join(' ')} ${node.url}`);
      }
      break;
    case 'reference':
      add('references', node.refname ?? node.name);
      break;
    case 'target':
      add('targets', `${[...node.names, ...node.dupnames].join(' ')} ${node.url ?? ''}`);
      break;
    case 'directive':
      add('directives', node.name, line);
      break;
    case 'toctreeEntry':
      add('toctree entries', `${node.title ?? ''}|${node.target}`);
      break;
    case 'code':
      add('code', shaOf(node.value));
      break;
    case 'table':
      add('tables', `${node.widths.length}x${node.children.length}`);
      break;
    default:
  }
  if ('children' in node) {
    for (const child of node.children) {
      collect(child, found, propagated);
    }
  }
}

function own<Entry extends OracleItem>(items: readonly Entry[]): readonly Entry[] {
  return items.filter((item) => item.from === undefined);
}

function expected(document: OracleDocument, nonexisting: readonly string[]): Found {
  const found = emptyFound();
  const add = (kind: string, key: string, line: number | null = null): void => {
    found.get(kind)?.push({ key, line });
  };
  for (const { title, ids, line } of own(document.sections)) {
    add('sections', title, line);
    add('section ids', ids.join(' '), line);
  }
  for (const [name, text] of document.roles) {
    add('roles', `${name === '(default)' ? '' : name} ${text.replaceAll(/\s+/g, ' ')}`);
  }
  for (const { kind, to } of own(document.refs)) {
    add(kind === 'uri' ? 'links' : 'references', to);
  }
  for (const { names, uri } of own(document.targets)) {
    add('targets', `${names.join(' ')} ${uri ?? ''}`);
  }
  for (const { name, line } of own(document.directives)) {
    add('directives', name, line);
  }
  for (const { entries } of own(document.toctrees)) {
    for (const [title, target] of entries) {
      add('toctree entries', lastPart(`${title ?? ''}|${target}`));
    }
  }
  for (const target of nonexisting) {
    add('toctree entries', lastPart(`|${target}`));
  }
  // Without a language it is the quotation in one of Sphinx' own messages.
  for (const { sha } of own(document.code).filter((item) => item.lang !== null)) {
    add('code', sha);
  }
  for (const { cols, rows } of own(document.tables)) {
    add('tables', `${cols}x${rows}`);
  }
  return found;
}

function lastPart(key: string): string {
  const [title = '', target = ''] = key.split('|');
  return `${title}|${target.split('/').at(-1) ?? ''}`;
}

const [, , oraclePath, folder] = process.argv;
if (oraclePath === undefined || folder === undefined) {
  process.stderr.write('usage: node oracle.ts <oracle.json> <folder>\n');
  process.exit(2);
}
const oracle: Oracle = JSON.parse(readFileSync(oraclePath, 'utf8'));

const totals = new Map(kinds.map((kind) => [kind, { expected: 0, found: 0, common: 0, lines: 0, exact: 0 }]));
for (const document of Object.values(oracle.docs)) {
  if (!document.source.endsWith('.rst')) {
    continue;
  }
  const tree = parse(readFileSync(join(folder, document.source), 'utf8'), { autoIdPrefix: 'id' });
  const found = emptyFound();
  collect(tree, found, findPropagatedIds(tree));
  const nonexisting = oracle.warnings
    .filter((warning) => warning.startsWith(`${document.source}:`))
    .flatMap((warning) => /toctree contains reference to nonexisting document '(.*)'/.exec(warning)?.[1] ?? []);
  const wanted = expected(document, nonexisting);
  for (const [kind, total] of totals) {
    const open = (wanted.get(kind) ?? []).slice();
    total.expected += open.length;
    for (const item of found.get(kind) ?? []) {
      total.found += 1;
      const key = kind === 'toctree entries' ? lastPart(item.key) : item.key;
      const exact = open.findIndex((other) => other.key === key && other.line === item.line);
      const index = exact >= 0 ? exact : open.findIndex((other) => other.key === key);
      const match = open[index];
      if (match === undefined) {
        process.stdout.write(
          process.env['SHOW'] === undefined ? '' : `+ ${document.source} ${kind} ${key} ${item.line}\n`,
        );
        continue;
      }
      open.splice(index, 1);
      total.common += 1;
      if (match.line !== null && item.line !== null) {
        total.lines += 1;
        total.exact += match.line === item.line ? 1 : 0;
      }
    }
    for (const { key, line } of process.env['SHOW'] === undefined ? [] : open) {
      process.stdout.write(`- ${document.source} ${kind} ${key} ${line}\n`);
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
process.stdout.write('| kind | n | recall | precision | line exact |\n|---|---|---|---|---|\n');
for (const [kind, total] of totals) {
  const cells = [
    kind,
    total.expected,
    percent(total.common, total.expected),
    percent(total.common, total.found),
    percent(total.exact, total.lines),
  ];
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
