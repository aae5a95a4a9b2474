import type { Position } from '../nodes.ts';

/** How bad a problem is, in docutils' levels 1 to 4. */
export type DiagnosticLevel = 'info' | 'warning' | 'error' | 'severe';

/** One problem in the document. */
export interface Diagnostic {
  readonly level: DiagnosticLevel;
  /** What kind of problem it is, in kebab-case. */
  readonly code: string;
  readonly message: string;
  readonly position: Position;
  /** The line that docutils reports, which can be the line of the paragraph or of the line after; null where it reports none. */
  readonly line: number | null;
  /** The source text that docutils quotes under its message. */
  readonly quote: string | null;
  /** The id of the message and of the problematic nodes that it explains. */
  readonly ids: readonly string[];
  readonly backrefs: readonly string[];
}
