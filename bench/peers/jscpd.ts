import { join } from 'node:path';
import type { Peer } from './peer.ts';

/** Finds copies by tokens; native code (Rust) since version 5. */
export interface CopyPeer extends Peer {
  /** `folder` is where it is installed, `output` where it may write its report. */
  readonly command: (folder: string, output: string) => readonly string[];
}

/** 5.4.1 cannot run: the package of its program was not published. */
export const peer: CopyPeer = {
  name: 'jscpd 5.3.3',
  packages: { jscpd: '5.3.3' },
  command: (folder, output) => [
    join(folder, 'node_modules/.bin/jscpd'),
    '--min-tokens',
    '25',
    '--min-lines',
    '1',
    '--reporters',
    'json',
    '--output',
    output,
    '--silent',
    '.',
  ],
};
