/** Something that pages load: a script, a style sheet. */
export interface Asset {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The scripts and styles of pages, by name. */
export interface Assets {
  /** Differs when one of them does. */
  readonly version: string;
  find(name: string): Promise<Asset | undefined>;
}
