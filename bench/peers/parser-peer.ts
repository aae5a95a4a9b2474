import type { Peer } from './peer.ts';

/** A parser, loaded and ready. */
export interface OpenParser {
  readonly parse: (text: string) => unknown;
  /** Gives back memory that the garbage collector does not see. */
  readonly release?: (tree: unknown) => void;
}

/** A parser that runs in Node. */
export interface ParserPeer extends Peer {
  /** What it makes of a document, so that speeds are read beside work done. */
  readonly makes: string;
  /** Loads it from the folder where it was installed; all of its start belongs in here, for it is measured. */
  readonly open: (folder: string) => Promise<OpenParser>;
}
