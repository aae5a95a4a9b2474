import type { Peer } from './peer.ts';

/** A converter that runs in Node. */
export interface HtmlPeer extends Peer {
  /** Loads it from the folder where it was installed. */
  readonly open: (folder: string) => Promise<(text: string) => string>;
}
