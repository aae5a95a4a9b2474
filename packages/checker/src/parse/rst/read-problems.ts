import type { CodeBlock, ParseProblem, Span } from '@signpost/model';
import type { Diagnostic, Role, Root } from '@signpost/rst';
import { spanOf } from './read-references.ts';
import { findTabIndents } from './find-tab-indents.ts';

const unknown: ReadonlySet<string> = new Set(['unknown-directive', 'unknown-role']);

/** The name in front of the two colons: what else belongs to a directive may be pages long. */
function spanOfName({ start }: Span, source: string): Span {
  const end = source.indexOf('::', start);
  const before = Math.max(source.lastIndexOf(' ', end), source.lastIndexOf('\n', end), source.lastIndexOf('\t', end));
  return { start: Math.max(start, before + 1), end };
}

function toProblem({ level, code, message, position }: Diagnostic, source: string, isForeign: boolean): ParseProblem {
  const span = spanOf(position);
  return {
    code: isForeign && unknown.has(code) ? code.replace('unknown', 'foreign') : code,
    message,
    severity: level === 'severe' ? 'error' : level,
    span: code === 'unknown-directive' ? spanOfName(span, source) : span,
  };
}

/** Interpreted text without a role, where nothing says which one is meant. */
export function readDefaultRole({ name, canonical, position }: Role): ParseProblem[] {
  if (name !== null || canonical !== 'title-reference') return [];
  return [{ code: 'default-role', message: 'The text has no role.', severity: 'info', span: spanOf(position) }];
}

/** What the reader says about a document, and where its first tab is. */
export function readProblems(
  { diagnostics }: Root,
  source: string,
  { code, isForeign }: { readonly code: readonly CodeBlock[]; readonly isForeign: boolean },
): ParseProblem[] {
  const problems = diagnostics.map((diagnostic) => toProblem(diagnostic, source, isForeign));
  const [span] = findTabIndents(source, code);
  if (span === undefined) return problems;
  return [...problems, { code: 'tab-indentation', message: 'A tab indents the line.', severity: 'info', span }];
}
