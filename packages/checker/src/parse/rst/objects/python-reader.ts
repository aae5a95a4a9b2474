import type { Directive } from '@signpost/rst';
import type { Declarations, DomainReader, Leave } from './domain-reader.ts';
import { isUnindexed, optionOf, readSignatures, type Signature } from './read-signatures.ts';

/** The types that objects get from the directives that describe them. */
const types: ReadonlyMap<string, string> = new Map([
  ['function', 'function'],
  ['decorator', 'function'],
  ['data', 'data'],
  ['class', 'class'],
  ['exception', 'exception'],
  ['method', 'method'],
  ['classmethod', 'method'],
  ['staticmethod', 'method'],
  ['decoratormethod', 'method'],
  ['attribute', 'attribute'],
  ['property', 'property'],
  ['type', 'type'],
]);
const classLike: ReadonlySet<string> = new Set(['class', 'exception']);
const head = /^([\p{L}\p{N}\p{M}_.]*\.)?([\p{L}\p{N}\p{M}_]+)\s*/u;

/** The directives that are Python's. */
export const pythonDirectives: ReadonlySet<string> = new Set([...types.keys(), 'module', 'currentmodule']);

interface Parsed {
  /** The part before the name, with its dot. */
  readonly prefix: string;
  readonly name: string;
}

/** Splits a Python signature; nothing where it is none: then Sphinx shows it and declares nothing. */
export function parsePythonSignature(text: string): Parsed | undefined {
  const match = head.exec(text);
  if (match?.[2] === undefined) return undefined;
  const rest = text.slice(match[0].length);
  const isWhole = rest === '' || (rest.startsWith('(') && (rest.endsWith(')') || /\)\s*->/.test(rest)));
  return isWhole ? { prefix: match[1] ?? '', name: match[2] } : undefined;
}

/** Of a directive that only the project knows, the reader has the first line: its brackets may close on another. */
function parseLeniently(text: string, isKnown: boolean): Parsed | undefined {
  const open = text.indexOf('(');
  return parsePythonSignature(isKnown || open === -1 ? text : text.slice(0, open));
}

interface Qualified {
  readonly fullName: string;
  /** What the signature itself puts before the name, the class around it left out. */
  readonly prefix: string;
}

function qualify({ prefix, name }: Parsed, className: string | undefined): Qualified {
  if (className === undefined || className === '') return { fullName: prefix + name, prefix };
  const isRepeated = prefix === className || prefix.startsWith(`${className}.`);
  if (isRepeated) return { fullName: prefix + name, prefix: prefix.slice(className.length).replace(/^\.+/, '') };
  return { fullName: `${className}.${prefix}${name}`, prefix };
}

/** The scopes of a module and a class in it, as a name is looked for in them. */
function listScopes(module: string | undefined, className: string | undefined): string[] {
  const inModule = module === undefined || module === '' ? [] : [`${module}.`];
  const inClass = className === undefined || className === '' ? [] : [`${className}.`];
  return [...inModule.flatMap((outer) => inClass.map((inner) => outer + inner)), ...inModule, ...inClass];
}

/** Reads Python's directives: modules, and what is described within them, nested or not. */
export function createPythonReader({ declare }: Declarations): DomainReader {
  let module: string | undefined;
  let className: string | undefined;
  const classes: string[] = [];

  const enterModule = (type: string, node: Directive): void => {
    const name = node.arguments[0]?.value.trim() ?? '';
    module = type === 'currentmodule' && name === 'None' ? undefined : name;
    const span = readSignatures(node)[0]?.span;
    if (type === 'module' && !isUnindexed(node) && span !== undefined) declare('py', 'module', name, span);
  };

  const declareAll = (type: string, node: Directive, own: string | undefined): Qualified | undefined => {
    const isHidden = isUnindexed(node);
    const canonical = optionOf(node, 'canonical')?.trim() ?? '';
    const declareOne = ({ span }: Signature, { fullName }: Qualified): void => {
      declare('py', type, own === undefined || own === '' ? fullName : `${own}.${fullName}`, span);
      if (canonical !== '') declare('py', type, canonical, span);
    };
    let last: Qualified | undefined;
    for (const signature of readSignatures(node)) {
      const parsed = parseLeniently(signature.text, node.known);
      if (parsed === undefined) continue;
      last = qualify(parsed, className);
      if (!isHidden) declareOne(signature, last);
    }
    return last;
  };

  return {
    enter(name, node): Leave | undefined {
      if (name === 'module' || name === 'currentmodule') enterModule(name, node);
      const type = types.get(name);
      if (type === undefined) return undefined;
      const outer = module;
      const own = optionOf(node, 'module') ?? module;
      const last = declareAll(type, node, own);
      const isNesting = classLike.has(type);
      const prefix = isNesting ? last?.fullName : last?.prefix.replace(/^\.+|\.+$/g, '');
      const isNested = prefix !== undefined && prefix !== '';
      if (isNested) className = prefix;
      if (isNested && isNesting) classes.push(prefix);
      module = own;
      return () => {
        if (isNesting) classes.pop();
        className = classes.at(-1);
        if (own !== outer) module = outer;
      };
    },
    scopes: () => listScopes(module, className),
  };
}
