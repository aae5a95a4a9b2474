import { importFrom } from './import-from.ts';
import type { ParserPeer } from './parser-peer.ts';

interface RstCompiler {
  readonly RstToHtmlCompiler: new () => { readonly parse: (text: string) => unknown };
}

export const peer: ParserPeer = {
  name: 'rst-compiler 0.5.9',
  packages: { 'rst-compiler': '0.5.9' },
  makes: 'one tree with lines, no columns',
  open: async (folder) => {
    const { RstToHtmlCompiler } = await importFrom<RstCompiler>(folder, 'node_modules/rst-compiler/dist/index.js');
    const compiler = new RstToHtmlCompiler();
    return { parse: (text) => compiler.parse(text) };
  },
};
