// Compares what a reader found in documents with what Sphinx saw in them, and prints a table; the oracle's conventions stand
// in the README beside it.
import { readFileSync } from 'node:fs';

export interface OracleItem {
  readonly line: number;
  /** The file that includes it; absent where it stands in the document itself. */
  readonly from?: string;
}

export interface OracleDocument {
  readonly source: string;
  readonly sections: readonly (OracleItem & { readonly title: string; readonly ids: readonly string[] })[];
  /** Role and the text between its backticks. */
  readonly roles: readonly (readonly [string, string])[];
  readonly xrefs: readonly (OracleItem & { readonly domain: string; readonly type: string; readonly target: string })[];
  readonly refs: readonly (OracleItem & { readonly kind: string; readonly to: string })[];
  readonly targets: readonly (OracleItem & { readonly names: readonly string[]; readonly uri: string | null })[];
  readonly directives: readonly (OracleItem & { readonly name: string })[];
  readonly toctrees: readonly (OracleItem & { readonly entries: readonly (readonly [string | null, string])[] })[];
  readonly code: readonly (OracleItem & {
    readonly lang: string | null;
    readonly lines: number;
    readonly sha: string;
  })[];
  readonly tables: readonly (OracleItem & { readonly cols: number; readonly rows: number })[];
}

interface Oracle {
  readonly docs: Readonly<Record<string, OracleDocument>>;
  readonly warnings: readonly string[];
}

/** One thing that was found or expected: compared by kind and key, and where both know it by line. */
export interface Item {
  readonly kind: string;
  readonly key: string;
  readonly line?: number;
}

/** The items that stand in the document itself. */
export function own<Entry extends OracleItem>(items: readonly Entry[]): readonly Entry[] {
  return items.filter((item) => item.from === undefined);
}

/** The role of interpreted text without one. */
export const defaultRole = '(default)';

/** Sphinx lists entries by docname, and those that do not exist only in a warning. */
export function toctreeItem(title: string | null | undefined, target: string): Item {
  return { kind: 'toctree entries', key: `${title ?? ''}|${target.split('/').at(-1) ?? ''}` };
}

/** What a person writes between the backticks of a role. */
export function roleItem(name: string, raw: string): Item {
  return { kind: 'roles', key: `${name} ${raw.replaceAll(/\s+/g, ' ')}` };
}

function expectEntries({ source, toctrees }: OracleDocument, warnings: readonly string[]): Item[] {
  const known = own(toctrees).flatMap(({ entries }) => entries.map(([title, target]) => toctreeItem(title, target)));
  const missing = warnings
    .filter((warning) => warning.startsWith(`${source}:`))
    .flatMap((warning) => /toctree contains reference to nonexisting document '(.*)'/.exec(warning)?.[1] ?? []);
  return [...known, ...missing.map((target) => toctreeItem(null, target))];
}

/** What every reader has to find. */
function expectAlways(document: OracleDocument): Item[] {
  return [
    ...own(document.sections).flatMap(({ title, ids, line }) => [
      { kind: 'sections', key: title, line },
      { kind: 'section ids', key: ids.join(' '), line },
    ]),
    ...own(document.refs).map(({ kind, to, line }) => ({
      kind: kind === 'uri' ? 'links' : 'references',
      key: to,
      line,
    })),
    ...own(document.targets).map(({ names, uri, line }) => ({
      kind: 'targets',
      key: `${names.join(' ')} ${uri ?? ''}`,
      line,
    })),
    ...own(document.directives).map(({ name, line }) => ({ kind: 'directives', key: name, line })),
  ];
}

interface Total {
  expected: number;
  found: number;
  common: number;
  lines: number;
  exact: number;
}

function takeMatch(open: Item[], { key, line }: Item): Item | undefined {
  const exact = open.findIndex((other) => other.key === key && other.line === line);
  const index = exact >= 0 ? exact : open.findIndex((other) => other.key === key);
  return index === -1 ? undefined : open.splice(index, 1)[0];
}

function show(sign: string, source: string, { kind, key, line }: Item): void {
  if (process.env['SHOW'] !== undefined) process.stdout.write(`${sign} ${source} ${kind} ${key} ${line ?? ''}\n`);
}

function count(total: Total, expected: readonly Item[], found: readonly Item[], source: string): void {
  const open = [...expected];
  total.expected += expected.length;
  total.found += found.length;
  for (const item of found) {
    const match = takeMatch(open, item);
    if (match === undefined) {
      show('+', source, item);
      continue;
    }
    total.common += 1;
    if (match.line === undefined || item.line === undefined) continue;
    total.lines += 1;
    total.exact += match.line === item.line ? 1 : 0;
    if (match.line !== item.line) show(`≠ ${match.line}`, source, item);
  }
  for (const item of open) show('-', source, item);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`;
}

function renderTable(totals: ReadonlyMap<string, Total>): string {
  const rows = [...totals].map(([kind, { expected, found, common, lines, exact }]) => {
    const cells = [kind, expected, percent(common, expected), percent(common, found), percent(exact, lines)];
    return `| ${cells.join(' | ')} |\n`;
  });
  return `| kind | n | recall | precision | line exact |\n|---|---|---|---|---|\n${rows.join('')}`;
}

/** How one reader is compared. */
export interface Reading {
  /** What it is expected to find besides what every reader has to. */
  readonly expectMore: (document: OracleDocument) => readonly Item[];
  /** What it finds in a document, by its path in the oracle. */
  readonly find: (source: string) => readonly Item[];
}

/** Prints the table for the reStructuredText documents of an oracle; with `SHOW` set also each difference. */
export function compareWithOracle(oraclePath: string, { expectMore, find }: Reading): void {
  const oracle: Oracle = JSON.parse(readFileSync(oraclePath, 'utf8'));
  const totals = new Map<string, Total>();
  for (const document of Object.values(oracle.docs).filter(({ source }) => source.endsWith('.rst'))) {
    const expected = [...expectAlways(document), ...expectEntries(document, oracle.warnings), ...expectMore(document)];
    const found = find(document.source);
    for (const kind of new Set([...expected, ...found].map((item) => item.kind))) {
      const total = totals.get(kind) ?? { expected: 0, found: 0, common: 0, lines: 0, exact: 0 };
      totals.set(kind, total);
      const isOfKind = (item: Item): boolean => item.kind === kind;
      count(total, expected.filter(isOfKind), found.filter(isOfKind), document.source);
    }
  }
  process.stdout.write(renderTable(totals));
}
