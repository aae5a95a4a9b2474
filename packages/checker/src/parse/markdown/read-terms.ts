import type { DeclaredObject, Span } from '@signpost/model';

const line = /[^\n\r]+/g;
/** The first character that belongs to no container. */
const firstUnit = /[^ \t>]/;
const classifier = / +: +/;

/** The terms of a glossary: its lines that are not indented, without what stands after ` : `. */
export function readTerms(text: string, { start, end }: Span): DeclaredObject[] {
  const terms: DeclaredObject[] = [];
  const body = text.slice(start, end);
  const lines = [...body.matchAll(line)].filter(([written]) => firstUnit.test(written));
  const indent = lines[0]?.[0].search(firstUnit) ?? 0;
  for (const { index, 0: written } of lines) {
    const from = written.search(firstUnit);
    if (from > indent || written.startsWith('.. ', from)) continue;
    const name = written.slice(from).split(classifier)[0]?.trimEnd() ?? '';
    const at = start + index + from;
    terms.push({ domain: 'std', type: 'term', name, span: { start: at, end: at + name.length } });
  }
  return terms;
}
