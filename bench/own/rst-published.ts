import { importFrom } from '../peers/import-from.ts';
import type { OpenParser, ParserPeer } from '../peers/parser-peer.ts';

export const peer: ParserPeer = {
  name: 'signpost rst (published form)',
  packages: {},
  makes: 'one tree with line, column and offset of everything, tables and directive bodies included',
  open: async (folder) => {
    const { parse } = await importFrom<OpenParser>(folder, 'dist/index.js');
    return { parse: (text) => parse(text) };
  },
};
