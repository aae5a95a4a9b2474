import type { Peer } from './peer.ts';

/** A program that checks the links of a folder, started as its users start it. */
export interface LinkPeer extends Peer {
  /** The largest number of files that it can read in reasonable time. */
  readonly mostFiles: number;
  /**
   * The command for a run in the folder to check. `folder` is where the peer was installed; it may write its settings there.
   * `cache` is where it may keep a cache, or undefined for a run without.
   */
  readonly command: (folder: string, cache: string | undefined) => readonly string[];
  readonly hasCache: boolean;
  /** Broken links in what a run printed, colors removed. */
  readonly countFound: (output: string) => number;
}

/** Number of lines that match. */
export function countLines(output: string, pattern: RegExp): number {
  return output.split('\n').filter((line) => pattern.test(line)).length;
}
