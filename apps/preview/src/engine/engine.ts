/** A program that builds a site from documents: the project's own, for exact output. */
export interface Engine {
  /** What people call it. */
  readonly name: string;
  /** The program and its arguments; it is started without a shell, in the project's root. */
  readonly command: readonly [program: string, ...rest: readonly string[]];
  /** The folder of the documents, relative to the project's root. */
  readonly source: string;
  /** Where it writes the pages, absolute. */
  readonly output: string;
}
