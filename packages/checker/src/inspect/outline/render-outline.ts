import type { InspectedDocument } from '@signpost/model/schema';
import { makeVisible } from '../../reporters/make-visible.ts';
import { createPaint, type Paint } from '../../reporters/pretty/paint.ts';
import type { ReportOptions } from '../../reporters/reporter.ts';
import { renderRows, type Row } from './render-rows.ts';

interface Placed {
  readonly line: number;
  readonly column: number;
}

type Link = InspectedDocument['links'][number];

function placeOf({ line, column }: Placed): string {
  return `${line}:${column}`;
}

function headingRows({ headings }: InspectedDocument): Row[] {
  return headings.map(({ depth, text, ids, ...place }) => {
    const title = `${'  '.repeat(depth - 1)}${text}`;
    return [placeOf(place), title, ids.map((id) => `#${id}`).join(' ')];
  });
}

function nameKind({ kind, role }: Link): string {
  return role === undefined ? kind : `:${role}:`;
}

function linkRows({ links }: InspectedDocument): Row[] {
  return links.map((link) => [placeOf(link), nameKind(link), link.target, link.text ?? '']);
}

function labelRows({ labels }: InspectedDocument): Row[] {
  return labels.map(({ name, title, ...place }) => [placeOf(place), name, title ?? '']);
}

function definitionRows({ footnotes, citations, substitutions }: InspectedDocument): Row[] {
  const kinds = [
    ['footnote', footnotes],
    ['citation', citations],
    ['substitution', substitutions],
  ] as const;
  return kinds.flatMap(([kind, list]) => list.map(({ name, ...place }): Row => [placeOf(place), kind, name]));
}

function codeRows({ code }: InspectedDocument): Row[] {
  return code.map(({ line, language, lines }) => [
    String(line),
    language === '' ? '(no language)' : language,
    lines === 1 ? '1 line' : `${lines} lines`,
  ]);
}

/** The toctrees are told by their entries, which are links. */
function listParts(document: InspectedDocument): readonly (readonly [name: string, rows: readonly Row[]])[] {
  return [
    ['headings', headingRows(document)],
    ['labels', labelRows(document)],
    ['links', linkRows(document)],
    ['definitions', definitionRows(document)],
    ['directives', document.directives.map(({ line, name }) => [String(line), name])],
    ['code', codeRows(document)],
    ['tables', document.tables.map(({ line }) => [String(line)])],
  ];
}

function renderTitle(
  { path, format, docname }: InspectedDocument,
  paint: Paint,
  showPath: (path: string) => string,
): string {
  return `${paint.bold(makeVisible(showPath(path)))}  ${paint.dim(makeVisible(`${format}, docname ${docname}`))}\n`;
}

/** One document for people: what the checker sees in it, each thing with its line. */
export function renderOutline(document: InspectedDocument, { color, width, showPath }: ReportOptions): string {
  const paint = createPaint(color);
  const parts = listParts(document).filter(([, rows]) => rows.length > 0);
  const shown = parts.map(
    ([name, rows]) => `  ${paint.cyan(name)} ${paint.dim(String(rows.length))}\n${renderRows(rows, width, paint)}`,
  );
  return `${renderTitle(document, paint, showPath)}${shown.join('')}`;
}
