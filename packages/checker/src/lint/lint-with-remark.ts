import { indexLines, type Diagnostic, type Document, type LineIndex, type Span } from '@signpost/model';
import type { TreeNode } from './find-depth.ts';
import { reportFailure } from './configuration/lint-failure.ts';
import type { Remark, RemarkMessage } from './remark/open-remark.ts';

/** A message has a range, a point or nothing; a point covers the unit that it stands before. */
function findRange({ place }: RemarkMessage, lines: LineIndex, shift: number): Span {
  const toOffset = ({ line, column }: { readonly line: number; readonly column: number }): number =>
    lines.startOf(line) + column - 1 + (line === 1 ? shift : 0);
  if (place === undefined) return { start: 0, end: 0 };
  if ('start' in place) return { start: toOffset(place.start), end: toOffset(place.end) };
  const start = toOffset(place);
  return { start, end: start };
}

function clampTo(length: number, { start, end }: Span): Span {
  const first = Math.min(Math.max(start, 0), length);
  return { start: first, end: Math.min(Math.max(end, first), length) };
}

/** Runs the rules of remark-lint on the checker's own tree of a document. */
export async function lintWithRemark(
  document: Document,
  tree: TreeNode,
  remark: Pick<Remark, 'run'>,
): Promise<Diagnostic[]> {
  const { path, text } = document;
  const body = text.replace(/^\uFEFF/, '');
  const { messages, thrown } = await remark.run(path, body, tree);
  const lines = indexLines(text);
  const found = messages.map((message): Diagnostic => {
    const { ruleId, source, fatal, reason, url } = message;
    return {
      rule: `remark/${ruleId ?? source ?? 'unknown'}`,
      severity: fatal === true ? 'error' : 'warning',
      path,
      range: clampTo(text.length, findRange(message, lines, text.length - body.length)),
      message: reason,
      url: url ?? 'https://github.com/remarkjs/remark-lint',
    };
  });
  const failed = thrown.map(({ rule, reason }) =>
    reportFailure({
      path,
      range: { start: 0, end: 0 },
      message: `the rule ${rule} failed: ${reason}`,
      note: 'it threw an exception, which is a defect of the rule; the other rules went on',
    }),
  );
  return [...found, ...failed];
}
