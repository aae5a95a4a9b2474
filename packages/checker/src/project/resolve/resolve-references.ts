import { isDeepStrictEqual } from 'node:util';
import { assertNever, type Document, type Link, type Outcome, type Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import type { Includer } from '../read-fragments.ts';
import { isNitpickIgnored } from './is-nitpick-ignored.ts';
import { isConstruct } from '../dialects/is-construct.ts';
import { resolveExternalRole } from './resolve-external-role.ts';
import { resolveInclude } from './resolve-include.ts';
import { resolveLink } from './resolve-link.ts';
import { resolveLocal } from './resolve-local.ts';
import { resolveNamed } from './resolve-named.ts';
import { resolveResource } from './resolve-resource.ts';
import { resolveRole } from './resolve-role.ts';
import { resolveToctreeEntry } from './resolve-docname.ts';
import { resolveUndefined } from './resolve-undefined.ts';
import { unverifiable } from './unverifiable.ts';

/** The offsets at which the entries of glob toctrees stand. */
function collectGlobEntries({ toctrees }: Document): ReadonlySet<number> {
  const globs = toctrees.filter(({ options }) => options['glob'] !== undefined);
  return new Set(globs.flatMap(({ entries }) => entries.map(({ span }) => span.start)));
}

/** The offsets of definitions whose label is defined before: nothing leads through them. */
function collectLostDefinitions({ format, references }: Document): ReadonlySet<number> {
  const seen = new Set<string>();
  const lost = new Set<number>();
  if (format === 'rst') return lost;
  for (const { label, span } of references) {
    if (label === undefined) continue;
    if (seen.has(label)) lost.add(span.start);
    seen.add(label);
  }
  return lost;
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

/** Whether a picture is one of a directive, and none of Markdown or HTML. */
function isPicture({ format }: Page, { name }: Reference): boolean {
  return name === 'figure' || name === 'image' || (format === 'rst' && name === undefined);
}

function resolveOne(graph: Graph, document: Page, reference: Reference, isGlob: boolean): Outcome {
  switch (reference.kind) {
    case 'link':
    case 'definition':
      return resolveLink(graph, document, reference);
    case 'image':
      return isPicture(document, reference)
        ? resolveResource(graph, document, reference)
        : resolveLink(graph, document, reference);
    case 'undefined':
      return resolveUndefined(graph, document, reference);
    case 'include':
      return isConstruct(reference)
        ? resolveLink(graph, document, reference)
        : resolveInclude(graph, document, reference);
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

const pathKinds: ReadonlySet<string> = new Set(['link', 'image', 'definition']);
const deadKinds: ReadonlySet<string> = new Set([
  'missing-file',
  'missing-on-page',
  'case-mismatch',
  'wrong-form',
  'plain-document-link',
]);

/** Whether MyST moves the start of a relative target to the folder of the file that it includes. */
function isMoved({ movedLinks, movesImages }: Includer, { kind, target }: Reference): boolean {
  return kind === 'image' ? movesImages : movedLinks !== undefined && target.startsWith(movedLinks);
}

/** The outcome of a right path in Markdown on the first page that includes the document and where it leads nowhere. */
function findDeadOnPage(graph: Graph, document: Document, reference: Reference, own: Outcome): Outcome | undefined {
  const { kind, target } = reference;
  if (own.kind !== 'ok' || !pathKinds.has(kind) || target.startsWith('#') || target.startsWith('/')) return undefined;
  for (const includer of graph.includersOf(document.path)) {
    const { page, format, isWhole } = includer;
    const site = graph.siteOf(page);
    if (format !== 'markdown' || !isWhole || site.dialect !== 'sphinx' || site.isLeftOut(page)) continue;
    if (isMoved(includer, reference)) continue;
    const there = resolveOne(graph, { path: page, format }, reference, false);
    if (deadKinds.has(there.kind)) return { kind: 'missing-on-page', path: own.path, page };
  }
  return undefined;
}

/** Resolves every reference of a document, once for each page that it starts from; one that is on no page has none. */
export function resolveReferences(graph: Graph, document: Document): Link[] {
  const { format } = document;
  const standOn = (path: string): Page => ({ path, format });
  const [base, ...others] = graph.basesOf(document.path).map(standOn);
  if (base === undefined) return [];
  const globEntries = collectGlobEntries(document);
  const lost = collectLostDefinitions(document);
  const { constructs } = graph.siteOf(base.path);
  const isRead = (reference: Reference): boolean => !isConstruct(reference) || constructs.has(reference.name ?? '');
  return document.references.filter(isRead).map((reference) => {
    if (reference.kind === 'definition' && lost.has(reference.span.start)) {
      return {
        document,
        base: base.path,
        reference,
        outcome: unverifiable('the first definition of its label counts'),
      };
    }
    const isGlob = globEntries.has(reference.span.start);
    const resolveFrom = (page: Page): Outcome => resolveOne(graph, page, reference, isGlob);
    const own = agreeOn(resolveFrom(base), others.map(resolveFrom));
    const outcome = format === 'markdown' ? (findDeadOnPage(graph, document, reference, own) ?? own) : own;
    return { document, base: base.path, reference, outcome };
  });
}
