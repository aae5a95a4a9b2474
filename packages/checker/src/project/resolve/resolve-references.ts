import { assertNever, type Document, type Link, type Outcome, type Reference } from '@signpost/model';
import type { Graph } from '../graph.ts';
import { resolveLink } from './resolve-link.ts';
import { resolveNamed } from './resolve-named.ts';
import { resolveResource } from './resolve-resource.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveToctreeEntry } from './resolve-docname.ts';

/** The offsets at which the entries of glob toctrees stand. */
function collectGlobEntries({ toctrees }: Document): ReadonlySet<number> {
  const globs = toctrees.filter(({ options }) => options['glob'] !== undefined);
  return new Set(globs.flatMap(({ entries }) => entries.map(({ span }) => span.start)));
}

function resolveOne(graph: Graph, document: Document, reference: Reference, isGlob: boolean): Outcome {
  switch (reference.kind) {
    case 'link':
    case 'definition':
      return resolveLink(graph, document, reference);
    case 'image':
      return document.format === 'rst' || reference.name === 'figure' || reference.name === 'image'
        ? resolveResource(graph, document, reference)
        : resolveLink(graph, document, reference);
    case 'include':
      return resolveResource(graph, document, reference);
    case 'role':
      return resolveRole(graph, document, reference);
    case 'named':
      return resolveNamed(graph, document, reference);
    case 'toctree':
      return resolveToctreeEntry(graph, document, reference, isGlob);
    default:
      return assertNever(reference.kind);
  }
}

/** Resolves every reference of a document, once. */
export function resolveReferences(graph: Graph, document: Document): Link[] {
  const globEntries = collectGlobEntries(document);
  return document.references.map((reference) => ({
    document,
    reference,
    outcome: resolveOne(graph, document, reference, globEntries.has(reference.span.start)),
  }));
}
