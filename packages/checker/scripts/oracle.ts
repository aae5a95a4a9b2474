// Compares the JSON of `signpost inspect` with what Sphinx saw in a set of documents: no fact may be lost on the way from the
// reader to the JSON, and every place in it can be sliced out of the text.
// usage: node packages/checker/scripts/oracle.ts <oracle.json> <folder of the .rst files>
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { InspectedDocument, Inspection } from '@signpost/model/schema';
import { findRoot } from '@signpost/workspace';
import {
  compareWithOracle,
  defaultRole,
  own,
  roleItem,
  toctreeItem,
  type Item,
  type OracleDocument,
} from '../../rst/scripts/compare-with-oracle.ts';

type Link = InspectedDocument['links'][number];

/** What stands between the backticks of a role. */
function readRaw(link: Link, text: string): string {
  const written = text.slice(link.offset, link.offset + link.length);
  return written.slice(written.indexOf('`') + 1, written.lastIndexOf('`'));
}

/** What a role refers to by itself: Sphinx lists no literal, no `:sup:`. */
function xrefItem(type: string, target: string, line: number): Item {
  return { kind: 'cross-references', key: `${type} ${target}`, line };
}

/** What the oracle counts with its directive or field: the target of a picture, the type of a parameter, raw HTML. */
function isOption(link: Link, text: string): boolean {
  const written = text.slice(link.offset, link.offset + link.length);
  if (link.kind === 'role') return !written.includes('`');
  return written.startsWith('<') || /:target:\s*$/.test(text.slice(0, link.offset));
}

function findLinks({ links }: InspectedDocument, text: string, xrefs: ReadonlySet<string>): Item[] {
  return links.flatMap((link): Item[] => {
    const { kind, role, target, line } = link;
    if (isOption(link, text)) return [];
    if (kind === 'link') return [{ kind: 'links', key: target, line }];
    if (kind === 'named') return [{ kind: 'references', key: target.toLowerCase(), line }];
    if (kind !== 'role' || role === undefined) return [];
    const type = role.split(':').at(-1) ?? role;
    const item = roleItem(role, readRaw(link, text));
    return xrefs.has(type) ? [item, xrefItem(type, target, line)] : [item];
  });
}

/** A target's address is that of the link at its place. */
function findTargets({ labels, links }: InspectedDocument): Item[] {
  const addresses = new Map(
    links
      .filter(({ kind }) => kind === 'link' || kind === 'definition')
      .map(({ line, column, target }) => [`${line}:${column}`, target]),
  );
  return labels.map(({ name, line, column }) => ({
    kind: 'targets',
    key: `${name} ${addresses.get(`${line}:${column}`) ?? ''}`,
    line,
  }));
}

function findItems(document: InspectedDocument, text: string, xrefs: ReadonlySet<string>): Item[] {
  return [
    ...document.headings.flatMap(({ text: title, ids, line }) => [
      // The oracle gives the line of the underline.
      { kind: 'sections', key: title, line: line + 1 },
      { kind: 'section ids', key: ids.join(' '), line: line + 1 },
    ]),
    ...findLinks(document, text, xrefs),
    ...findTargets(document),
    ...document.directives.map(({ name, line }) => ({ kind: 'directives', key: name, line })),
    ...document.toctrees.flatMap(({ line, entries }) => [
      { kind: 'toctrees', key: 'toctree', line },
      ...entries.map(({ title, target }) => toctreeItem(title, target)),
    ]),
    ...document.code.map(({ language, line, lines }) => ({ kind: 'code', key: `${language} ${lines}`, line })),
    ...document.tables.map(() => ({ kind: 'tables', key: 'table' })),
  ];
}

/** Text without a role refers to nothing, as little as the types in a signature, which no markup shows. */
function expectMore({ code, roles, tables, xrefs, toctrees }: OracleDocument): Item[] {
  const named = roles.filter(([name]) => name !== defaultRole);
  // Without a language it is the quotation in one of Sphinx' own messages; `default` is a literal block.
  const quoted = own(code).filter((item) => item.lang !== null);
  return [
    ...named.map(([name, raw]) => roleItem(name, raw)),
    ...own(xrefs.filter(({ domain }) => domain === 'std')).map(({ type, target, line }) =>
      xrefItem(type, target, line),
    ),
    ...own(toctrees).map(({ line }) => ({ kind: 'toctrees', key: 'toctree', line })),
    ...quoted.map(({ lang, lines, line }) => ({
      kind: 'code',
      key: `${lang === 'default' ? '' : lang} ${lines}`,
      line,
    })),
    ...own(tables).map(() => ({ kind: 'tables', key: 'table' })),
  ];
}

const [, , oraclePath, folder] = process.argv;
if (oraclePath === undefined || folder === undefined) {
  process.stderr.write('usage: node oracle.ts <oracle.json> <folder>\n');
  process.exit(2);
}
const command = join(import.meta.dirname, '../../../apps/cli/src/bin.ts');
const { stdout } = spawnSync(process.execPath, [command, 'inspect', '.', '--json'], {
  cwd: folder,
  encoding: 'utf8',
  maxBuffer: 1024 ** 3,
});
const inspection: Inspection = JSON.parse(stdout);
const { root } = findRoot(folder);
const documents = new Map(inspection.documents.map((document) => [join(root, document.path), document]));
compareWithOracle(oraclePath, {
  expectMore,
  find(source) {
    const path = join(folder, source);
    const document = documents.get(path);
    if (document === undefined) throw new Error(`${relative(folder, path)} was not inspected`);
    return findItems(document, readFileSync(path, 'utf8'), new Set(['doc', 'ref', 'term', 'option', 'envvar']));
  },
});
