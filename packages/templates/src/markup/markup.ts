/** The document that blocks are rendered into. */
export interface Page {
  /** Its path, which links start from. */
  readonly path: string;
  /** How deep a heading of depth 1 lies in it; a document's title is 1. */
  readonly level: number;
  /** Whether a path is a file or a folder of the project. */
  readonly exists: (path: string) => boolean;
  /** Whether Mermaid is drawn where it is shown. */
  readonly drawsMermaid: boolean;
}
