import type { Declarations, DomainReader, Leave } from './domain-reader.ts';
import { isUnindexed, readSignatures } from './read-signatures.ts';

/** The directives that describe reStructuredText itself. */
export const markupDirectives: ReadonlySet<string> = new Set(['directive', 'directive:option', 'role']);

/** The name in `.. name:: argument`, or the whole where it is written without its marks. */
function nameDirective(text: string): string {
  if (!text.startsWith('.')) return text;
  const end = text.indexOf('::');
  return text.startsWith('.. ') && end > 3 ? text.slice(3, end).trim() : text;
}

/** The name in `name: value`. */
function nameOption(text: string): string {
  const colon = text.search(/:\s/);
  return colon === -1 ? text : text.slice(0, colon).trimEnd();
}

/** Reads the directives that describe directives, their options, and roles. */
export function createMarkupReader({ declare }: Declarations): DomainReader {
  const directives: string[] = [];
  const nameOf = (type: string, text: string): string => {
    if (type === 'directive') return nameDirective(text);
    if (type === 'role') return text;
    const outer = directives.at(-1);
    return outer === undefined ? nameOption(text) : `${outer}:${nameOption(text)}`;
  };
  return {
    enter(type, node): Leave | undefined {
      if (!markupDirectives.has(type)) return undefined;
      const names = readSignatures(node).map(({ text, span }) => ({ name: nameOf(type, text), span }));
      for (const { name, span } of isUnindexed(node) ? [] : names) declare('rst', type, name, span);
      const [first] = names;
      if (type !== 'directive' || first === undefined) return undefined;
      directives.push(first.name);
      return () => void directives.pop();
    },
    scopes: () => [],
  };
}
