// Compares the Markdown reader with what myst-parser saw in a set of documents (see read-with-myst.py).
// usage: node packages/checker/scripts/myst-oracle.ts <oracle.json> <folder of the .md files>; SHOW=1 lists the differences
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMarkdownParser } from '../src/parse/markdown/markdown-parser.ts';
import { readMarkdown } from '../src/parse/markdown/read-markdown.ts';

/** What one document holds, as one text per fact; the order does not count. */
type Facts = Readonly<Record<string, readonly string[]>>;

interface Oracle {
  readonly docs: Readonly<Record<string, Facts & { readonly source: string }>>;
}

const kinds = [
  'sections',
  'roles',
  'links',
  'targets',
  'directives',
  'toctree entries',
  'code',
  'tables',
  'terms',
] as const;
type Kind = (typeof kinds)[number];

/** White space counts no more than once; marks of quotes at the start of lines are taken for some, as myst drops them. */
function fold(text: string): string {
  return text.replaceAll(/[\s>]+/g, ' ').trim();
}

const parse = await loadMarkdownParser();

function read(path: string): Record<Kind, string[]> {
  const text = readFileSync(path, 'utf8');
  const document = readMarkdown(text, parse);
  const found = document.references;
  return {
    sections: document.headings.map((heading) => heading.text),
    roles: found
      .filter(({ kind }) => kind === 'role')
      .map(({ name, span }) => `${name} ${text.slice(span.start, span.end).replaceAll(/^\{[^}]*\}`+|`+$/g, '')}`),
    links: found
      .filter(({ kind, name }) => (kind === 'link' || kind === 'image') && name === undefined)
      .map(({ target }) => target),
    targets: document.labels.map(({ name }) => name),
    directives: document.directives.map(({ name, argument }) => `${name} ${argument}`),
    'toctree entries': document.toctrees.flatMap(({ entries }) =>
      entries.map(({ span }) => text.slice(span.start, span.end)),
    ),
    code: document.code.map(({ contentSpan }) => text.slice(contentSpan.start, contentSpan.end)),
    tables: document.tables.map(() => 'table'),
    terms: document.objects.filter(({ type }) => type === 'term').map(({ name }) => name),
  };
}

/** Removes what two lists share from both; answers how much that is. */
function removeCommon(first: string[], second: string[]): number {
  let common = 0;
  for (const item of first.slice()) {
    const at = second.indexOf(item);
    if (at === -1) continue;
    second.splice(at, 1);
    first.splice(first.indexOf(item), 1);
    common += 1;
  }
  return common;
}

const [, , oraclePath, folder] = process.argv;
if (oraclePath === undefined || folder === undefined) {
  process.stderr.write('usage: node oracle.ts <oracle.json> <folder>\n');
  process.exit(2);
}
const oracle: Oracle = JSON.parse(readFileSync(oraclePath, 'utf8'));
const totals = new Map(kinds.map((kind) => [kind, { expected: 0, found: 0, common: 0 }]));
for (const document of Object.values(oracle.docs)) {
  if (!document.source.endsWith('.md')) continue;
  const facts = read(join(folder, document.source));
  for (const [kind, total] of totals) {
    const expected = (document[kind] ?? []).map(fold);
    const found = facts[kind].map(fold);
    total.expected += expected.length;
    total.found += found.length;
    total.common += removeCommon(expected, found);
    if (process.env['SHOW'] === undefined) continue;
    for (const item of expected) process.stdout.write(`- ${document.source} ${kind} ${JSON.stringify(item)}\n`);
    for (const item of found) process.stdout.write(`+ ${document.source} ${kind} ${JSON.stringify(item)}\n`);
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
process.stdout.write('| kind | n | recall | precision |\n|---|---|---|---|\n');
for (const [kind, { expected, found, common }] of totals) {
  process.stdout.write(`| ${kind} | ${expected} | ${percent(common, expected)} | ${percent(common, found)} |\n`);
}
