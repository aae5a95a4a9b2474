import type { Root } from 'mdast';
import type { MdastReader } from 'satteri';
import type { MarkdownParser } from './markdown-parser.ts';
import { markdownFeatures } from './scan-natively.ts';

/** What of the native part makes a tree. */
interface Binding {
  createMdastHandle(source: string, options: number): unknown;
  serializeHandle(handle: unknown): Uint8Array;
  dropHandle(handle: unknown): void;
}

/** What of the package turns the bytes of a tree into one. */
interface TreeMaker {
  readonly MdastReader: new (bytes: Uint8Array) => MdastReader;
  materializeMdastTree(reader: MdastReader): unknown;
}

function hasFunctions(value: unknown, names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const members = new Map(Object.entries(value));
  return names.every((name) => typeof members.get(name) === 'function');
}

function isBinding(value: unknown): value is Binding {
  return hasFunctions(value, ['createMdastHandle', 'serializeHandle', 'dropHandle']);
}

function isTreeMaker(value: unknown): value is TreeMaker {
  return hasFunctions(value, ['MdastReader', 'materializeMdastTree']);
}

function isRoot(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root';
}

/** A tree that is one. */
export function toRoot(tree: unknown): Root {
  return isRoot(tree) ? tree : { type: 'root', children: [] };
}

function tryLoad(load: (path: string) => unknown): unknown {
  try {
    return Object.assign({}, load('mdast/mdast-reader.js'), load('mdast/mdast-materializer.js'));
  } catch {
    return undefined; // another version of the package has other files
  }
}

/**
 * What `markdownToMdast` of satteri does, of the two of its modules that do it: the whole package is five times as many. `load`
 * loads a module by its path in the package's `dist`. Nothing where they are not what this file knows.
 */
export function loadTreeParser(binding: unknown, load: (path: string) => unknown): MarkdownParser | undefined {
  const maker = tryLoad(load);
  if (!isBinding(binding) || !isTreeMaker(maker)) return undefined;
  return (text) => {
    const handle = binding.createMdastHandle(text, markdownFeatures);
    try {
      return toRoot(maker.materializeMdastTree(new maker.MdastReader(binding.serializeHandle(handle))));
    } finally {
      binding.dropHandle(handle);
    }
  };
}
