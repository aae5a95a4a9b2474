import type { Document } from '@signpost/model';
import { findBlockFaults, type BlockFault } from './find-block-faults.ts';
import { listMentions, type Mention } from './list-mentions.ts';
import { listNames } from './list-names.ts';

/** What a document says of configs. */
export interface Shown {
  readonly faults: readonly BlockFault[];
  readonly mentions: readonly Mention[];
  /** The names of config files that stand anywhere in it, once each. */
  readonly names: readonly string[];
}

/** Reads what a document shows and names of configs. */
export function readShown(document: Document): Shown {
  return { faults: findBlockFaults(document), mentions: listMentions(document), names: listNames(document) };
}
