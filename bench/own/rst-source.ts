import type { ParserPeer } from '../peers/parser-peer.ts';

export const peer: ParserPeer = {
  name: 'signpost rst (TypeScript source)',
  packages: {},
  makes: 'the same; Node strips the types of every file while it loads',
  open: async () => {
    const { parse } = await import('@signpost/rst');
    return { parse: (text) => parse(text) };
  },
};
