import type { Directive } from '@signpost/rst';
import { longestName, type Declarations, type DomainReader, type Leave } from './domain-reader.ts';
import { isUnindexed, readSignatures } from './read-signatures.ts';

/** What tells C from C++. */
export interface SymbolLanguage {
  readonly domain: 'c' | 'cpp';
  readonly separator: '.' | '::';
  /** The type that the directives of a name describe. */
  readonly types: ReadonlyMap<string, string>;
  readonly readName: (type: string, declaration: string) => string | undefined;
}

/** No document nests deeper by hand. */
const deepest = 32;
const noNames: ReadonlySet<string> = new Set(['NULL', '0', 'nullptr']);

/** Reads the directives of a language whose objects are nested symbols, under the namespaces that the document sets. */
export function createSymbolReader(
  { domain, separator, types, readName }: SymbolLanguage,
  { declare, doubt }: Declarations,
): DomainReader {
  let parent = '';
  const namespaces: string[] = [];
  const join = (outer: string, name: string): string => (outer === '' ? name : outer + separator + name);

  const enterNamespace = (type: string, node: Directive): void => {
    const written = node.arguments[0]?.value.trim() ?? '';
    const name = noNames.has(written) ? '' : written.replace(/^::/, '');
    if (type === 'namespace') {
      namespaces.splice(0, namespaces.length, ...(name === '' ? [] : [name]));
      parent = name;
    } else if (type === 'namespace-push') {
      if (name !== '') namespaces.push((parent = join(parent, name)));
    } else {
      namespaces.pop();
      parent = namespaces.at(-1) ?? '';
    }
    if (name.includes('<')) doubt(domain);
  };

  /** Enumerators of an enumeration are known in the scope around it as well. */
  let isInEnum = false;
  const declareAll = (directive: string, type: string, node: Directive): string | undefined => {
    let last: string | undefined;
    for (const { text, span } of readSignatures(node)) {
      const name = readName(type, text);
      if (name === undefined) doubt(domain);
      else {
        last = join(parent, name);
        if (!isUnindexed(node)) declare(domain, type, last, span);
        const outer = parent.lastIndexOf(separator);
        if (directive === 'enumerator' && isInEnum)
          declare(domain, type, join(outer === -1 ? '' : parent.slice(0, outer), name), span);
      }
    }
    return last;
  };

  return {
    enter(directive, node): Leave | undefined {
      if (directive.startsWith('namespace')) enterNamespace(directive, node);
      const type = types.get(directive);
      if (type === undefined) return undefined;
      const before = { parent, isInEnum };
      const last = declareAll(directive, type, node);
      if (last !== undefined) parent = last;
      isInEnum = directive === 'enum';
      return () => {
        ({ parent, isInEnum } = before);
      };
    },
    scopes() {
      const scopes: string[] = [];
      if (parent.length > longestName) return scopes;
      for (let end = parent.length; end > 0; end = parent.lastIndexOf(separator, end - 1)) {
        scopes.push(parent.slice(0, end) + separator);
        if (scopes.length === deepest) break;
      }
      return scopes;
    },
  };
}
