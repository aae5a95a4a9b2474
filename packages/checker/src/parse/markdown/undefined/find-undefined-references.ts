import type { Reference, Span } from '@signpost/model';
import { createSpanLookup, type SpanLookup } from './create-span-lookup.ts';
import { findUndefinedFootnotes } from './find-undefined-footnotes.ts';
import { isEscaped, type LabelCandidate, listLabelCandidates } from './list-label-candidates.ts';
import { normalizeLabel } from './normalize-label.ts';

/** What a text defines, and where it is no Markdown. */
export interface DefinedLabels {
  /** Identifiers of its definitions. */
  readonly labels: Iterable<string>;
  /** Identifiers of its footnotes. */
  readonly footnotes: Iterable<string>;
  /** Code, HTML, definitions and the like; asked for only when something looks undefined. */
  readonly listLiterals: () => readonly Span[];
}

/** So far back an opening bracket is looked for. */
const longestText = 2000;
const blankLine = /^[ \t>]*\r?\n/;
const onlyDigits = /^\d+$/;
const wordBefore = /[\p{L}\p{N}_)\]]/u;
const frontMatter = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/;
const display = /\$\$[^]*?\$\$/g;

/** The bracket that a closing one belongs to: in the same paragraph, outside of code. */
function findOpening(text: string, close: number, literalAt: SpanLookup): number | undefined {
  let depth = 0;
  for (let at = close - 1; at >= 0 && close - at < longestText; at -= 1) {
    const unit = text[at];
    if (unit === '\n' && blankLine.test(text.slice(at + 1, at + 200))) return undefined;
    if (unit !== '[' && unit !== ']') continue;
    const literal = literalAt(at);
    if (literal !== undefined) at = literal.start;
    else if (!isEscaped(text, at)) {
      if (unit === ']') depth += 1;
      else if (depth === 0) return at;
      else depth -= 1;
    }
  }
  return undefined;
}

/** `[12][13]` and what follows a word (`x[0][1]`) are indexes, `[[a][b]]` is a link of another language. */
function isText(text: string, opening: number, { close, written, end }: LabelCandidate): boolean {
  const shown = text.slice(opening + 1, close);
  const before = text[opening - 1] ?? '';
  return (
    (written === '' && shown.trim() === '') ||
    (onlyDigits.test(shown) && (written === '' || onlyDigits.test(written))) ||
    wordBefore.test(before) ||
    (before === '[' && text[end] === ']') ||
    shown.startsWith('^')
  );
}

function toReference(text: string, candidate: LabelCandidate, literalAt: SpanLookup): Reference[] {
  const { close, written, end } = candidate;
  if (literalAt(close) !== undefined || literalAt(end - 1) !== undefined) return [];
  const opening = findOpening(text, close, literalAt);
  if (opening === undefined || isText(text, opening, candidate)) return [];
  const isPicture = text[opening - 1] === '!' && !isEscaped(text, opening - 1);
  const shown = text.slice(opening + 1, close);
  const span = { start: opening - (isPicture ? 1 : 0), end };
  const targetSpan =
    written === '' ? { start: opening + 1, end: close } : { start: close + 2, end: close + 2 + written.length };
  return [{ kind: 'undefined', target: written === '' ? shown : written, text: shown, span, targetSpan }];
}

/** Front matter and formulas, of which the parser need not know. */
function listOwnLiterals(text: string): Span[] {
  const formulas = [...text.matchAll(display)].map(({ index: start, 0: whole }) => ({
    start,
    end: start + whole.length,
  }));
  return [{ start: 0, end: frontMatter.exec(text)?.[0].length ?? 0 }, ...formulas];
}

/**
 * The references of a Markdown text whose label nothing in it defines: `[text][label]`, `[label][]`, a picture of either
 * form, and footnotes. Parsers have no node for them, as they are shown as text; `[text]` alone is no reference.
 */
export function findUndefinedReferences(text: string, defined: DefinedLabels): Reference[] {
  if (!text.includes('][') && !text.includes('[^')) return [];
  const labels = new Set([...defined.labels].map(normalizeLabel));
  const candidates = listLabelCandidates(text, labels);
  const footnotes = findUndefinedFootnotes(text, new Set([...defined.footnotes].map(normalizeLabel)));
  if (candidates.length === 0 && footnotes.length === 0) return [];
  const literalAt = createSpanLookup([...listOwnLiterals(text), ...defined.listLiterals()]);
  return [
    ...candidates.flatMap((candidate) => toReference(text, candidate, literalAt)),
    ...footnotes.filter(({ span }) => literalAt(span.start) === undefined),
  ];
}
