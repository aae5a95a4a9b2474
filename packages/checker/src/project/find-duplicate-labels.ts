import type { Document, DuplicateLabel, Label, Span } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { DocsSite } from './docs-site.ts';
import type { Graph } from './graph.ts';

/** One declaration of a name on one page of a site. */
interface Declaration {
  readonly page: string;
  readonly path: string;
  readonly span: Span;
  readonly isTitle: boolean;
  /** Whether it leads to something with a title: only those names clash between pages. */
  readonly isTitled: boolean;
}

interface Known extends Pick<Graph, 'siteOf' | 'docnameOf' | 'pagesOf'> {
  readonly isPage: (path: string) => boolean;
}

function addTo<Value>(index: Map<string, Value[]>, name: string, value: Value): void {
  const list = index.get(name);
  if (list === undefined) index.set(name, [value]);
  else list.push(value);
}

/** The labels of a document by name that it declares more than once; one name for one address is no fault. */
function findRepeated({ path, labels }: Document): DuplicateLabel[] {
  const byName = new Map<string, Label[]>();
  for (const label of labels) addTo(byName, label.name, label);
  return [...byName].flatMap(([name, [first, ...others]]) =>
    others.flatMap((label) =>
      label.url !== undefined && label.url === first?.url
        ? []
        : [{ path, name, span: label.span, first: path, isTitle: false }],
    ),
  );
}

function isSuppressed({ sphinx }: DocsSite, docname: string): boolean {
  return ['autosectionlabel', 'autosectionlabel.*', `autosectionlabel.${docname}`].some((name) =>
    sphinx?.suppressed.has(name),
  );
}

/** The titles of a document that are labels on a page, by name; a label of that name before a title leads to it just so. */
function listTitles(
  { path, headings, labels }: Document,
  page: string,
  { siteOf, docnameOf }: Known,
): Map<string, Declaration[]> {
  const site = siteOf(page);
  const names = new Map<string, Declaration[]>();
  const [form, ...others] = site.sphinx?.hasSectionLabels === true ? site.sphinx.sectionLabelForms : [];
  if (form === undefined || others.length > 0 || isSuppressed(site, docnameOf(page))) return names;
  const labelled = new Set(labels.map((label) => `${label.name}\0${label.title ?? ''}`));
  for (const { text, source = text, depth, span } of headings) {
    if (depth > (site.sphinx?.sectionLabelDepth ?? 0)) continue;
    const name = normalizeName(form === 'title' ? source : `${docnameOf(page)}:${source}`);
    if (!labelled.has(`${name}\0${text}`)) addTo(names, name, { page, path, span, isTitle: true, isTitled: true });
  }
  return names;
}

/** Every declaration of every name of the sites that have labels. */
function listDeclarations(
  documents: readonly Document[],
  known: Known,
): ReadonlyMap<DocsSite, Map<string, Declaration[]>> {
  const bySite = new Map<DocsSite, Map<string, Declaration[]>>();
  for (const document of documents) {
    for (const page of known.pagesOf(document.path)) {
      const site = known.siteOf(page);
      if (site.sphinx === undefined || !known.isPage(page)) continue;
      const names = bySite.get(site) ?? new Map<string, Declaration[]>();
      bySite.set(site, names);
      for (const { name, url, title, span } of document.labels) {
        if (url !== undefined) continue;
        addTo(names, name, { page, path: document.path, span, isTitle: false, isTitled: title !== undefined });
      }
      for (const [name, titles] of listTitles(document, page, known)) {
        for (const declaration of titles) addTo(names, name, declaration);
      }
    }
  }
  return bySite;
}

/** Of the declarations of one name, in the order of their pages, those that an earlier one has taken the name of. */
function findClashes(name: string, declarations: readonly Declaration[], { docnameOf }: Known): DuplicateLabel[] {
  if (declarations.length < 2) return [];
  const ordered = declarations.toSorted((a, b) =>
    docnameOf(a.page) < docnameOf(b.page)
      ? -1
      : docnameOf(a.page) > docnameOf(b.page)
        ? 1
        : a.span.start - b.span.start,
  );
  const owner = ordered.findIndex(({ isTitled }) => isTitled);
  const first = ordered[owner];
  if (first === undefined) return [];
  return ordered.slice(owner + 1).flatMap(({ page, path, span, isTitle }) => {
    const isSamePlace = path === first.path && span.start === first.span.start;
    const isElsewhere = page !== first.page || isTitle;
    if (!isElsewhere || (isSamePlace && page === first.page)) return [];
    return [{ path, name, span, first: isSamePlace ? first.page : first.path, isTitle: isTitle || first.isTitle }];
  });
}

/** Lists the labels that are declared again: in their own document, or on another page of their site. */
export function findDuplicateLabels(documents: readonly Document[], known: Known): DuplicateLabel[] {
  const repeated = documents.flatMap(findRepeated);
  const clashes = [...listDeclarations(documents, known).values()].flatMap((names) =>
    [...names].flatMap(([name, declarations]) => findClashes(name, declarations, known)),
  );
  const found = new Map<string, DuplicateLabel>();
  for (const duplicate of [...repeated, ...clashes]) {
    const key = `${duplicate.path}\0${duplicate.span.start}\0${duplicate.name}`;
    if (!found.has(key)) found.set(key, duplicate);
  }
  return [...found.values()];
}
