import { assertNever, type Link, type Outcome, type Reference } from '@signpost/model';
import { makeId, normalizeName } from '@signpost/rst';
import { findHeadingIds } from '../project/anchors/find-heading-ids.ts';
import type { Graph } from '../project/graph.ts';
import { nameDocument } from './name-documents.ts';
import type { PageLink } from './page-facts.ts';

const labelRoles = new Set(['ref', 'numref', 'keyword', 'std:ref', 'std:numref']);

/** The id that the target of a role has on its page. */
function idOf({ name = '', target }: Reference, anchor: string | undefined): string | undefined {
  if (labelRoles.has(name)) return makeId(anchor ?? target);
  if (name === 'term' || name === 'std:term') return `term-${makeId(target)}`;
  if (name === 'doc' || name === 'std:doc') return undefined;
  return target.replace(/^[~.!]+/, '').replace(/\(\)$/, '');
}

/** What Sphinx calls the pages that it makes itself. */
const generated: Readonly<Record<string, string>> = {
  genindex: 'Index',
  modindex: 'Module Index',
  search: 'Search Page',
};

/** The title of a labelled place, or of a section by its id. */
function titleOfPlace(graph: Graph, path: string, label: string, id: string | undefined): string | undefined {
  const labels = graph.labels.get(normalizeName(label)) ?? [];
  const title = labels.find((one) => one.path === path)?.title ?? labels[0]?.title;
  if (title !== undefined || id === undefined) return title;
  const document = graph.document(path);
  if (document === undefined) return undefined;
  const ids = findHeadingIds(document, graph.siteOf(path).dialect);
  return document.headings.find((_, index) => ids[index]?.includes(id) === true)?.text;
}

/** What a link shows that has no words of its own. */
function titleOf(
  graph: Graph,
  { kind, name = '', target, text }: Reference,
  path: string,
  id: string | undefined,
): string | undefined {
  const document = graph.document(path);
  if (kind === 'role' && labelRoles.has(name)) return titleOfPlace(graph, path, target, undefined);
  if (kind === 'role' && name === 'any') return titleOfPlace(graph, path, target, undefined);
  const isDocument = kind === 'toctree' || (kind === 'role' && (name === 'doc' || name === 'std:doc'));
  if (isDocument) return document === undefined ? undefined : nameDocument(document);
  if (kind !== 'link' || (text ?? '') !== '') return undefined;
  const label = target.slice(target.indexOf('#') + 1);
  if (id !== undefined || target.startsWith('#')) return titleOfPlace(graph, path, label, id);
  return document === undefined ? undefined : nameDocument(document);
}

type Target = Pick<PageLink, 'target' | 'isBroken'>;

function broken(path?: string): Target {
  return { isBroken: true, ...(path === undefined ? {} : { target: { path } }) };
}

function targetOf(outcome: Outcome, reference: Reference): Target {
  switch (outcome.kind) {
    case 'ok': {
      const id = reference.kind === 'role' ? idOf(reference, outcome.anchor) : outcome.anchor;
      return { target: { path: outcome.path, ...(id === undefined ? {} : { id }) } };
    }
    case 'external':
      return { target: { url: outcome.url } };
    case 'unverifiable':
    case 'unverifiable-object':
    case 'placeholder':
      return {};
    case 'case-mismatch':
      return broken(outcome.anchor === undefined ? outcome.spelled : outcome.path);
    case 'wrong-form':
    case 'plain-document-link':
    case 'missing-anchor':
    case 'untitled-label':
    case 'missing-on-page':
      return broken(outcome.path);
    case 'outside-project':
    case 'missing-file':
    case 'missing-document':
    case 'missing-label':
    case 'missing-target':
    case 'missing-part':
    case 'missing-definition':
    case 'undefined-label':
    case 'missing-object':
      return broken();
    default:
      return assertNever(outcome);
  }
}

/** Says where a link leads, for a page that shows it. */
export function findDestination(graph: Graph, { document, reference, outcome }: Link): PageLink {
  const target = targetOf(outcome, reference);
  const place = target.target !== undefined && 'path' in target.target ? target.target : undefined;
  const { name = '', text } = reference;
  const caption = text === undefined ? graph.siteOf(document.path).sphinx?.externalCaptions.get(name) : undefined;
  const title = place === undefined ? undefined : titleOf(graph, reference, place.path, place.id);
  const made = labelRoles.has(name) ? generated[reference.target] : caption?.replaceAll('%s', reference.target);
  return {
    path: document.path,
    offset: reference.span.start,
    ...target,
    ...((title ?? made) === undefined ? {} : { title: title ?? made }),
  };
}
