import { join } from 'node:path';
import { importFrom } from './import-from.ts';
import type { ParserPeer } from './parser-peer.ts';

interface Tree {
  readonly delete: () => void;
}
interface TreeSitter {
  readonly Parser: {
    new (): { readonly setLanguage: (language: unknown) => void; readonly parse: (text: string) => Tree };
    readonly init: () => Promise<void>;
  };
  readonly Language: { readonly load: (path: string) => Promise<unknown> };
}

const trees = new WeakSet<object>();

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && trees.has(value);
}

export const peer: ParserPeer = {
  name: 'tree-sitter-rst 0.2.0 (web-tree-sitter 0.27.2)',
  packages: { 'tree-sitter-rst': '0.2.0', 'web-tree-sitter': '0.27.2' },
  makes: 'one tree in WebAssembly: flat sections, no tables, directive bodies left as text',
  open: async (folder) => {
    const { Parser, Language } = await importFrom<TreeSitter>(
      folder,
      'node_modules/web-tree-sitter/web-tree-sitter.js',
    );
    await Parser.init();
    const language = await Language.load(join(folder, 'node_modules/tree-sitter-rst/tree-sitter-rst.wasm'));
    const parser = new Parser();
    parser.setLanguage(language);
    return {
      parse: (text) => {
        const tree = parser.parse(text);
        trees.add(tree);
        return tree;
      },
      release: (tree) => {
        if (isTree(tree)) tree.delete();
      },
    };
  },
};
