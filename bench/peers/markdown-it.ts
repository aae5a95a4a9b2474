import type { HtmlPeer } from './html-peer.ts';
import { importFrom } from './import-from.ts';

interface Module {
  readonly default: new (options: object) => { readonly render: (text: string) => string };
}

export const peer: HtmlPeer = {
  name: 'markdown-it 14.1.0',
  packages: { 'markdown-it': '14.1.0' },
  open: async (folder) => {
    const { default: MarkdownIt } = await importFrom<Module>(folder, 'node_modules/markdown-it/index.mjs');
    const converter = new MarkdownIt({ html: true, linkify: false });
    return (text) => converter.render(text);
  },
};
