import type { HtmlPeer } from './html-peer.ts';
import { importFrom } from './import-from.ts';

interface Processor {
  readonly use: (plugin: unknown, options?: object) => Processor;
  readonly processSync: (text: string) => unknown;
}

interface Module {
  readonly unified: () => Processor;
  readonly default: unknown;
}

/** The pipeline that people build: what comes out is sanitised, as ours is. */
export const peer: HtmlPeer = {
  name: 'remark-rehype 11.1.2 with rehype-raw and rehype-sanitize',
  packages: {
    'remark-rehype': '11.1.2',
    unified: '11.0.5',
    'remark-parse': '11.0.0',
    'remark-gfm': '4.0.1',
    'rehype-raw': '7.0.0',
    'rehype-sanitize': '6.0.0',
    'rehype-stringify': '10.0.1',
  },
  open: async (folder) => {
    const load = async (name: string): Promise<Module> => importFrom<Module>(folder, `node_modules/${name}/index.js`);
    const { unified } = await load('unified');
    const names = ['remark-parse', 'remark-gfm', 'remark-rehype', 'rehype-raw', 'rehype-sanitize', 'rehype-stringify'];
    let processor = unified();
    for (const name of names) {
      const { default: plugin } = await load(name);
      processor = processor.use(plugin, name === 'remark-rehype' ? { allowDangerousHtml: true } : undefined);
    }
    return (text) => String(processor.processSync(text));
  },
};
