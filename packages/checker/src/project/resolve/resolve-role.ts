import type { Outcome, Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { readRoleName, type RoleName } from '../objects/role-name.ts';
import { findPrefixed } from './find-external.ts';
import { findAnything } from './resolve-any.ts';
import { resolveDocRole } from './resolve-docname.ts';
import { resolveLabel } from './resolve-label.ts';
import { resolveForeign, resolveObject } from './resolve-object.ts';
import { resolveResource } from './resolve-resource.ts';
import { unverifiable } from './unverifiable.ts';

/** Resolves a role that names an object of some domain; roles that Sphinx itself does not have are not judged. */
function resolveDomainRole(graph: Graph, document: Page, reference: Reference): Outcome {
  const { sphinx, dialect } = graph.siteOf(document.path);
  const role = readRoleName(reference.name ?? '', reference.domain ?? sphinx?.primaryDomain);
  if (role === undefined) return unverifiable(`it is a ${reference.name ?? 'default'} role`);
  if (dialect !== 'sphinx') return unverifiable('no conf.py above it says what the documents are');
  const known = role.role === 'any' && !role.isExternal ? findAnything(graph, document, reference) : undefined;
  return known ?? resolveObject(graph, document, reference, role);
}

const docRole: RoleName = { domain: 'std', role: 'doc', types: ['doc'], isExternal: true };

/** A document of another project is found only after the project's name. */
function resolveDoc(graph: Graph, document: Page, reference: Reference): Outcome {
  const inventories = graph.inventoriesOf(graph.siteOf(document.path));
  const prefixed = findPrefixed(inventories, reference.target);
  if (prefixed === undefined) return resolveDocRole(graph, document, reference);
  const role = { ...docRole, inventory: prefixed.project.name };
  return resolveForeign(inventories, role, [prefixed.name], reference.target);
}

/** Resolves interpreted text by its role: documents, labels, files, then the objects of every domain. */
export function resolveRole(graph: Graph, document: Page, reference: Reference): Outcome {
  if ((reference.text ?? reference.target).startsWith('!')) return unverifiable('the `!` says that it is no link');
  const role = reference.name?.replace(/^std:/, '');
  switch (role) {
    case 'doc':
      return resolveDoc(graph, document, reference);
    case 'ref':
    case 'numref':
    case 'keyword':
      return resolveLabel(graph, document, reference, role);
    case 'download':
      return resolveResource(graph, document, reference);
    default:
      return resolveDomainRole(graph, document, reference);
  }
}
