import { isDeepStrictEqual } from 'node:util';
import { assertNever, type Document, type Link, type Outcome, type Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { isNitpickIgnored } from './is-nitpick-ignored.ts';
import { isConstruct } from '../dialects/is-construct.ts';
import { resolveExternalRole } from './resolve-external-role.ts';
import { resolveLink } from './resolve-link.ts';
import { resolveLocal } from './resolve-local.ts';
import { resolveNamed } from './resolve-named.ts';
import { resolveResource } from './resolve-resource.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveToctreeEntry } from './resolve-docname.ts';
import { unverifiable } from './unverifiable.ts';

/** The offsets at which the entries of glob toctrees stand. */
function collectGlobEntries({ toctrees }: Document): ReadonlySet<number> {
  const globs = toctrees.filter(({ options }) => options['glob'] !== undefined);
  return new Set(globs.flatMap(({ entries }) => entries.map(({ span }) => span.start)));
}

/** A role as the site's `conf.py` lets it be: one of its own, or one that may lead nowhere. */
function resolveRoleOfSite(graph: Graph, document: Page, reference: Reference): Outcome {
  const site = graph.siteOf(document.path);
  const outcome = resolveRole(graph, document, reference);
  if (outcome.kind === 'unverifiable') return resolveExternalRole(site, reference) ?? outcome;
  return outcome.kind.startsWith('missing-') && isNitpickIgnored(site, reference)
    ? unverifiable('nitpick_ignore says that it may lead nowhere')
    : outcome;
}

function resolveOne(graph: Graph, document: Page, reference: Reference, isGlob: boolean): Outcome {
  switch (reference.kind) {
    case 'link':
    case 'definition':
      return resolveLink(graph, document, reference);
    case 'image':
      return document.format === 'rst' || reference.name === 'figure' || reference.name === 'image'
        ? resolveResource(graph, document, reference)
        : resolveLink(graph, document, reference);
    case 'include':
      return isConstruct(reference)
        ? resolveLink(graph, document, reference)
        : resolveResource(graph, document, reference);
    case 'role':
      return resolveRoleOfSite(graph, document, reference);
    case 'named':
      return resolveNamed(graph, document, reference);
    case 'toctree':
      return resolveToctreeEntry(graph, document, reference, isGlob);
    case 'footnote':
    case 'citation':
    case 'substitution':
      return resolveLocal(graph, document, reference.kind, reference.target);
    default:
      return assertNever(reference.kind);
  }
}

/** The outcome on every page that includes the reference; what differs between them is for nobody to judge. */
function agreeOn(first: Outcome, others: readonly Outcome[]): Outcome {
  const isSame = (other: Outcome): boolean =>
    (first.kind === 'ok' && other.kind === 'ok') || isDeepStrictEqual(first, other);
  return others.every(isSame) ? first : unverifiable('it differs between the pages that include it');
}

/** Resolves every reference of a document, once for each page that it starts from; one that is on no page has none. */
export function resolveReferences(graph: Graph, document: Document): Link[] {
  const { format } = document;
  const standOn = (path: string): Page => ({ path, format });
  const [base, ...others] = graph.basesOf(document.path).map(standOn);
  if (base === undefined) return [];
  const globEntries = collectGlobEntries(document);
  const { constructs } = graph.siteOf(base.path);
  const read = document.references.filter(
    (reference) => !isConstruct(reference) || constructs.has(reference.name ?? ''),
  );
  return read.map((reference) => {
    const isGlob = globEntries.has(reference.span.start);
    const resolveFrom = (page: Page): Outcome => resolveOne(graph, page, reference, isGlob);
    return { document, base: base.path, reference, outcome: agreeOn(resolveFrom(base), others.map(resolveFrom)) };
  });
}
