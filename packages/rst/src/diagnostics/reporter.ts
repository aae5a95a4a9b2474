import type { Diagnostic, DiagnosticLevel } from './diagnostic.ts';
import type { Locator } from '../lines/locator.ts';
import type { Segment } from '../nodes.ts';

/** What a construct says about a problem that it found. */
export interface Problem {
  readonly level: DiagnosticLevel;
  readonly code: string;
  readonly message: string;
  /** The source range that it is about. */
  readonly range: Segment;
  /** The line that docutils reports; null where it reports none. */
  readonly line: number | null;
  /** The source text to quote. */
  readonly quote?: string;
  readonly ids?: readonly string[];
  readonly backrefs?: readonly string[];
}

/** Collects the problems of one document in the order in which they are found. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  private readonly locator: Locator;

  constructor(locator: Locator) {
    this.locator = locator;
  }

  report(problem: Problem): Diagnostic {
    const { level, code, message, range, line, quote = null, ids = [], backrefs = [] } = problem;
    const position = this.locator.position(range.start, range.end);
    const diagnostic: Diagnostic = { level, code, message, position, line, quote, ids, backrefs };
    this.diagnostics.push(diagnostic);
    return diagnostic;
  }
}
