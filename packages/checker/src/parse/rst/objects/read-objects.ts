import type { DeclaredObject, Reference } from '@signpost/model';
import type { Directive, Node, Role, Root } from '@signpost/rst';
import { createDeclarations, longestName, type DomainReader, type Leave } from './domain-reader.ts';
import { domainsOfRole, kindOfDirective } from './domain-of-name.ts';
import { createJavascriptReader } from './javascript-reader.ts';
import { createMarkupReader } from './markup-reader.ts';
import { createPythonReader } from './python-reader.ts';
import { readFieldTypes } from './read-field-types.ts';
import { createStandardReader } from './standard-reader.ts';
import { cLanguage, cppLanguage } from './symbol-languages.ts';
import { createSymbolReader } from './symbol-reader.ts';

/** What a document says of objects, and where its roles stand among them. */
export interface ObjectFacts {
  readonly objects: readonly DeclaredObject[];
  /** Domains with objects whose names could not be read. */
  readonly uncertainDomains: readonly string[];
  /** The types that fields name (`:type x: Name`), as references. */
  readonly references: readonly Reference[];
  contextOf(role: Role): Pick<Reference, 'scopes' | 'domain'> | undefined;
}

function createReaders(): ReturnType<typeof createDeclarations> & {
  readonly readers: ReadonlyMap<string, DomainReader>;
} {
  const declarations = createDeclarations();
  const readers = new Map<string, DomainReader>([
    ['std', createStandardReader(declarations)],
    ['py', createPythonReader(declarations)],
    ['js', createJavascriptReader(declarations)],
    ['rst', createMarkupReader(declarations)],
    ['c', createSymbolReader(cLanguage, declarations)],
    ['cpp', createSymbolReader(cppLanguage, declarations)],
  ]);
  return { ...declarations, readers };
}

/**
 * Reads what a document declares, in document order, as what a directive means depends on those before and around it.
 * `primaryDomain` is the one of short names, until the document says otherwise.
 */
export function readObjects(root: Root, primaryDomain: string | undefined): ObjectFacts {
  const { objects, uncertain, readers } = createReaders();
  const references: Reference[] = [];
  const contexts = new Map<Role, Pick<Reference, 'scopes' | 'domain'>>();
  let chosen: string | undefined;

  const scopesOf = (domain: string): readonly string[] => readers.get(domain)?.scopes() ?? [];
  const addContext = (role: Role): void => {
    const scopes: string[] = [];
    for (const domain of domainsOfRole(role.name ?? role.canonical ?? '', chosen ?? primaryDomain)) {
      for (const scope of scopesOf(domain)) {
        if (scope.length <= longestName && !scopes.includes(scope)) scopes.push(scope);
      }
    }
    if (scopes.length === 0 && chosen === undefined) return;
    const context = scopes.length === 0 ? {} : { scopes };
    contexts.set(role, chosen === undefined ? context : { ...context, domain: chosen });
  };
  const enterDirective = (node: Directive): Leave | undefined => {
    if (node.rejected) return undefined;
    if (node.name === 'default-domain') chosen = node.arguments[0]?.value.trim().toLowerCase();
    const { domain, type } = kindOfDirective(node, chosen ?? primaryDomain);
    const leave = readers.get(domain)?.enter(type, node);
    if (domain !== 'py' || leave === undefined) return leave;
    const scopes = scopesOf('py');
    for (const reference of readFieldTypes(node)) {
      references.push(scopes.length === 0 ? reference : { ...reference, scopes });
    }
    return leave;
  };

  const stack: (Node | Leave)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (next.type === 'role') addContext(next);
    const leave = next.type === 'directive' ? enterDirective(next) : undefined;
    if (leave !== undefined) stack.push(leave);
    if (!('children' in next)) continue;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child !== undefined) stack.push(child);
    }
  }
  return { objects, uncertainDomains: [...uncertain], references, contextOf: (role) => contexts.get(role) };
}
