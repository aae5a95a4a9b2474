import type { Span } from './span.ts';
import type { Splice } from './splice.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One replacement of a file's text; `start` and `end` are UTF-16 offsets into the text that was checked. */
export interface TextEdit extends Splice {
  readonly path: string;
}

/** A change that makes its diagnostic go away and is safe to apply without a person. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Another place that explains a finding: the twin of a duplicate, the file that moved. */
export interface Related {
  readonly path: string;
  readonly range: Span;
  readonly message: string;
}

/**
 * What a rule found, without what the registry knows of the rule. Paths are relative to the project's root, with `/`.
 * `message` says what in one narrow line that stands alone, `note` says why, `hint` says what to do.
 */
export interface Finding {
  /** Set where this finding is less certain or less bad than the rule's others; the rule's own severity otherwise. */
  readonly severity?: Severity;
  readonly path: string;
  readonly range: Span;
  readonly message: string;
  readonly note?: string;
  readonly hint?: string;
  readonly fix?: Fix;
  readonly related?: readonly Related[];
}

/** A finding with its rule: frozen plain data, the same in terminal, editor, page and pull request. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly url: string;
}
