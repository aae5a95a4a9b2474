/** A file that is derived from code; the path is relative to the repository's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}
