import type { Directive } from '@signpost/rst';
import type { Declarations, DomainReader, Leave } from './domain-reader.ts';
import { isUnindexed, readSignatures } from './read-signatures.ts';

const types: ReadonlySet<string> = new Set(['function', 'method', 'class', 'data', 'attribute']);

/** The directives that are JavaScript's. */
export const javascriptDirectives: ReadonlySet<string> = new Set([...types, 'module']);

interface Qualified {
  readonly fullName: string;
  readonly prefix: string | undefined;
}

function qualify(text: string, outer: string | undefined): Qualified {
  const member = text.includes('(') && text.endsWith(')') ? text.slice(0, text.indexOf('(')).trim() : text;
  const dot = member.lastIndexOf('.');
  const parts = [outer, dot === -1 ? '' : member.slice(0, dot)].filter((part) => part !== undefined && part !== '');
  const prefix = parts.length === 0 ? undefined : parts.join('.');
  const name = member.slice(dot + 1);
  return { fullName: prefix === undefined ? name : `${prefix}.${name}`, prefix };
}

/** Reads JavaScript's directives: modules, and what is described within them. */
export function createJavascriptReader({ declare }: Declarations): DomainReader {
  let module: string | undefined;
  let object: string | undefined;
  const objects: string[] = [];

  const enterModule = (node: Directive): void => {
    const [signature] = readSignatures(node);
    module = signature?.text;
    if (signature !== undefined && !isUnindexed(node)) declare('js', 'module', signature.text, signature.span);
  };

  return {
    enter(type, node): Leave | undefined {
      if (type === 'module') enterModule(node);
      if (!types.has(type)) return undefined;
      let last: Qualified | undefined;
      for (const { text, span } of readSignatures(node)) {
        last = qualify(text, object);
        const fullName = module === undefined ? last.fullName : `${module}.${last.fullName}`;
        if (!isUnindexed(node)) declare('js', type, fullName, span);
      }
      const isNesting = type === 'class';
      const prefix = isNesting ? last?.fullName : last?.prefix;
      if (prefix !== undefined) object = prefix;
      if (prefix !== undefined && isNesting) objects.push(prefix);
      return () => {
        if (isNesting) objects.pop();
        object = objects.at(-1);
      };
    },
    scopes: () => {
      const inModule = module === undefined ? [] : [`${module}.`];
      const inObject = object === undefined ? [] : [`${object}.`];
      return [...inModule.flatMap((outer) => inObject.map((inner) => outer + inner)), ...inModule, ...inObject];
    },
  };
}
