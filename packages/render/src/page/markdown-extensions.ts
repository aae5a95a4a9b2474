/** What a program reads in Markdown beside what all of them read. */
export interface MarkdownExtensions {
  /** Formulas between `$` and `$$`. */
  readonly hasMath?: boolean;
  /** `Term`, then `: Definition` on the next line. */
  readonly hasDefinitionLists?: boolean;
  /** `:name: value` lines. */
  readonly hasFieldLists?: boolean;
  /** `(c)` and `+-` are one sign. */
  readonly hasSigns?: boolean;
  /** `{{ name }}` stands for a text. */
  readonly hasSubstitutions?: boolean;
}
