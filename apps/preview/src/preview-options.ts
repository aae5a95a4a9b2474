import type { Engine } from './engine/engine.ts';
import type { Services } from './services.ts';

/** How a preview is started. */
export interface PreviewOptions {
  /** Absolute; the project is found from here. */
  readonly folder: string;
  /** The port that is wanted; the next free one is taken. */
  readonly port: number;
  /** The address that is listened at; by default only this machine reaches it. */
  readonly host: string;
  /** Whether `raw:: html` is shown, sanitised. */
  readonly allowsRawHtml: boolean;
  /** Whether pictures of other servers are shown. */
  readonly allowsRemoteImages: boolean;
  /** The project's own builder, where its pages are wanted. */
  readonly engine?: Engine;
  readonly services: Services;
  /** Says something to the person who started it. */
  readonly log: (line: string) => void;
}

/** A running preview. */
export interface Preview {
  /** Where it is. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}
