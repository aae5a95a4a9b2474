/** A part of a text: a formula, or what stands between two. */
export interface TextPart {
  readonly kind: 'text' | 'formula';
  readonly value: string;
}

const formula = /(?<![\\$\p{L}\p{N}])\$(?=[^\s$])([^$]{0,1000}?[^\s$\\])\$(?![\p{L}\p{N}$])/gu;

/**
 * Splits a text at its formulas, as GitHub finds them: a price is none. What a formula says is taken from the text as it is
 * written, where as many are in it: Markdown takes backslashes away.
 */
export function splitFormulas(value: string, written: string): readonly TextPart[] {
  const found = [...value.matchAll(formula)];
  const sources = [...written.matchAll(formula)];
  const parts: TextPart[] = [];
  let at = 0;
  for (const [index, { index: start, 0: whole, 1: tex = '' }] of found.entries()) {
    if (start > at) parts.push({ kind: 'text', value: value.slice(at, start) });
    parts.push({ kind: 'formula', value: sources.length === found.length ? (sources[index]?.[1] ?? tex) : tex });
    at = start + whole.length;
  }
  if (at < value.length || parts.length === 0) parts.push({ kind: 'text', value: value.slice(at) });
  return parts;
}
