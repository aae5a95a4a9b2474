import type { Outcome, Reference } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { Graph, Page } from '../graph.ts';
import { typesOfRole } from '../objects/role-types.ts';
import type { RoleName } from '../objects/role-name.ts';
import { findObject, readWanted } from './find-object.ts';
import { findLabel } from './resolve-label.ts';
import { generatedPages, resolveDocRole } from './resolve-docname.ts';
import { unverifiable } from './unverifiable.ts';

const scopedDomains = ['py', 'js', 'c', 'cpp'];

function roleOf(domain: string, role: string, types = typesOfRole(domain, role) ?? []): RoleName {
  return { domain, role, types, isExternal: false };
}

/** What `:any:` tries after documents and labels. */
const candidates: readonly RoleName[] = [
  roleOf('std', 'option'),
  roleOf('std', 'term'),
  roleOf('std', 'object', ['token', 'envvar', 'confval']),
  ...scopedDomains.map((domain) => roleOf(domain, 'object', [])),
  roleOf('rst', 'object', ['directive', 'directive:option', 'role']),
  roleOf('math', 'eq', ['equation']),
];

/** Finds what `:any:` names in its own site: a document, a label, or an object of any domain. */
export function findAnything(graph: Graph, document: Page, reference: Reference): Outcome | undefined {
  const doc = resolveDocRole(graph, document, reference);
  if (doc.kind === 'ok') return doc;
  if (generatedPages.has(reference.target)) return unverifiable('Sphinx makes this page');
  const site = graph.siteOf(document.path);
  const label = findLabel(graph, site, normalizeName(reference.target));
  if (label !== undefined) return { kind: 'ok', path: label.path };
  const index = graph.objectsOf(site);
  for (const role of candidates) {
    const { name } = readWanted(role, reference);
    const place = findObject(index, role, { name, isNear: role.domain === 'py' }, reference.scopes ?? []);
    if (place !== undefined) return { kind: 'ok', path: place.path };
  }
  return undefined;
}
