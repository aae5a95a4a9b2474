import type { HtmlPeer } from './html-peer.ts';
import { importFrom } from './import-from.ts';

interface Module {
  readonly marked: { readonly parse: (text: string, options: object) => string };
}

export const peer: HtmlPeer = {
  name: 'marked 15.0.12',
  packages: { marked: '15.0.12' },
  open: async (folder) => {
    const { marked } = await importFrom<Module>(folder, 'node_modules/marked/lib/marked.esm.js');
    return (text) => marked.parse(text, { async: false });
  },
};
