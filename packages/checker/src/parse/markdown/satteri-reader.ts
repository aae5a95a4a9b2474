import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as Satteri from 'satteri';
import type { MarkdownParser } from './markdown-parser.ts';
import type { MarkdownReader } from './markdown-reader.ts';
import { createNativeScanner } from './scan-natively.ts';
import { createTreeScanner } from './scan-tree.ts';
import { loadTreeParser, toRoot } from './load-tree-parser.ts';

const require = createRequire(import.meta.url);

/** What lies beside the package's entry: its native part, which it does not export. */
function loadBinding(entry: string): unknown {
  return require(join(dirname(entry), '../index.js'));
}

function findEntry(): string | undefined {
  try {
    return require.resolve('satteri');
  } catch {
    return undefined; // it was not installed, as it has no binary for this platform
  }
}

function tryLoad(entry: string): unknown {
  try {
    return loadBinding(entry);
  } catch {
    return undefined; // the binary does not run here
  }
}

/** The package itself; satteri's type says less than its documentation. */
function loadWhole(): MarkdownParser {
  const satteri: typeof Satteri = require('satteri');
  return (text) => toRoot(satteri.markdownToMdast(text));
}

/** The parser is loaded when a tree is first asked for: the part of the package that makes one, else the package. */
function createParser(entry: string, binding: unknown): MarkdownParser {
  let parse: MarkdownParser | undefined;
  return (text) => {
    parse ??= loadTreeParser(binding, (path) => require(join(dirname(entry), path))) ?? loadWhole();
    return parse(text);
  };
}

/** Opens the native reader; nothing where it cannot run. */
export function openSatteri(): MarkdownReader | undefined {
  const entry = findEntry();
  if (entry === undefined) return undefined;
  const binding = tryLoad(entry);
  if (binding === undefined) return undefined;
  const parse = createParser(entry, binding);
  const scanTree = createTreeScanner(parse);
  return { parse, scan: createNativeScanner(binding, scanTree) ?? scanTree };
}
