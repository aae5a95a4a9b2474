import { join } from 'node:path';
import type { LinkPeer } from './link-peer.ts';
import { countLines } from './link-peer.ts';

const platform = `${process.platform}-${process.arch}`;
const binary = process.platform === 'win32' ? 'rumdl.exe' : 'rumdl';

/** Native code (Rust); the npm package of the platform holds the program itself, without a launcher. */
export const peer: LinkPeer = {
  name: 'rumdl 0.2.75',
  packages: { [`@rumdl/cli-${platform}`]: '0.2.75' },
  mostFiles: Number.POSITIVE_INFINITY,
  hasCache: true,
  command: (folder, cache) => [
    join(folder, `node_modules/@rumdl/cli-${platform}`, binary),
    'check',
    '--enable',
    'MD051,MD052,MD057',
    ...(cache === undefined ? ['--no-cache'] : ['--cache-dir', cache]),
    '.',
  ],
  countFound: (output) => countLines(output, /\[MD05\d\]/),
};
