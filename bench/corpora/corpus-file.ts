/** One generated file; its path is relative to the corpus and has slashes. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}
