import { assertNever, type Link, type Outcome, type Reference } from '@signpost/model';
import { makeId, normalizeName } from '@signpost/rst';
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

function titleOf(graph: Graph, reference: Reference, path: string): string | undefined {
  const { kind, name = '', target } = reference;
  if (kind === 'role' && labelRoles.has(name)) {
    const labels = graph.labels.get(normalizeName(target)) ?? [];
    return labels.find((label) => label.path === path)?.title ?? labels[0]?.title;
  }
  const isDocument = kind === 'toctree' || (kind === 'role' && (name === 'doc' || name === 'std:doc'));
  const document = isDocument ? graph.document(path) : undefined;
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
  const path = target.target !== undefined && 'path' in target.target ? target.target.path : undefined;
  const title = path === undefined ? undefined : titleOf(graph, reference, path);
  return {
    path: document.path,
    offset: reference.span.start,
    ...target,
    ...(title === undefined ? {} : { title }),
  };
}
