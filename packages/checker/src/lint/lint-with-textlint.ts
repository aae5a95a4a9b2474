import type { Diagnostic, Document, Span } from '@signpost/model';
import { createSpanLookup } from '../parse/markdown/undefined/create-span-lookup.ts';
import { reportFailure } from './configuration/lint-failure.ts';
import type { Textlint, TextlintMessage } from './textlint/open-textlint.ts';
import type { TextTree } from './textlint/text-tree.ts';

const severities = ['info', 'warning', 'error', 'info'] as const;

/** What textlint calls an error unless it is told otherwise is a warning here: the project says what stops it. */
function severityOf({ ruleId, severity }: TextlintMessage, strict: ReadonlySet<string>): Diagnostic['severity'] {
  return severity === 2 && !strict.has(ruleId) ? 'warning' : (severities[severity] ?? 'warning');
}

/** What the messages of one document have in common. */
interface Place {
  readonly document: Document;
  readonly shift: number;
  readonly strict: ReadonlySet<string>;
  /** Whether a fix may change what stands there: prose, never what something is found by. */
  readonly isProse: (span: Span) => boolean;
}

function findProse({ references }: Document): Place['isProse'] {
  const targets = createSpanLookup(references.map(({ targetSpan }) => targetSpan));
  const starts = references.map(({ targetSpan }) => targetSpan.start).toSorted((a, b) => a - b);
  return ({ start, end }) => {
    if (targets(start) !== undefined) return false;
    const next = findFirstFrom(starts, start);
    return next === undefined || next >= end;
  };
}

/** The first of sorted numbers that is not below one. */
function findFirstFrom(sorted: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

function toDiagnostic(message: TextlintMessage, { document, shift, strict, isProse }: Place): Diagnostic {
  const { path, text } = document;
  const toSpan = ([start, end]: readonly [number, number]): Span => ({
    start: Math.min(start + shift, text.length),
    end: Math.min(end + shift, text.length),
  });
  const { ruleId, fix } = message;
  const diagnostic = {
    rule: `textlint/${ruleId}`,
    severity: severityOf(message, strict),
    path,
    range: toSpan(message.range),
    message: message.message,
    url: findPage(ruleId),
  } as const;
  const span = fix === undefined ? undefined : toSpan(fix.range);
  if (fix === undefined || span === undefined || !isProse(span)) return diagnostic;
  const title = fix.text === '' ? 'remove it' : `write \`${fix.text}\``;
  return { ...diagnostic, fix: { title, edits: [{ path, ...span, text: fix.text }] } };
}

function findPage(ruleId: string): string {
  if (ruleId === 'terminology') return 'https://github.com/sapegin/textlint-rule-terminology';
  return 'https://github.com/textlint/textlint/wiki/Collection-of-textlint-rule';
}

/** Runs the rules of textlint on a tree made for them; without one, on reStructuredText. */
export async function lintWithTextlint(
  document: Document,
  tree: TextTree | undefined,
  textlint: Textlint,
): Promise<Diagnostic[]> {
  const { path, text } = document;
  const body = text.replace(/^\uFEFF/, '');
  const { messages, thrown } = await textlint.run(path, body, tree);
  const shift = text.length - body.length;
  const place = { document, shift, strict: textlint.strict, isProse: findProse(document) };
  const failed = thrown.map(({ rule, reason }) =>
    reportFailure({
      path,
      range: { start: 0, end: 0 },
      message: `the rule textlint/${rule} failed: ${reason}`,
      note: 'it threw an exception, which is a defect of the rule; the other rules went on',
    }),
  );
  return [...messages.map((message) => toDiagnostic(message, place)), ...failed];
}
