import type { Reference, Span } from '@signpost/model';

/** Where the value of an option stands in the directive of an include; undefined where the text has it in another form. */
export function findOption(text: string, { span, options = {} }: Reference, option: string): Span | undefined {
  const value = options[option] ?? '';
  const source = text.slice(span.start, span.end);
  for (const mark of [`:${option}:`, `${option}:`]) {
    const at = source.indexOf(mark);
    const found = at === -1 || value === '' ? -1 : source.indexOf(value, at + mark.length);
    if (found !== -1) return { start: span.start + found, end: span.start + found + value.length };
  }
  return undefined;
}
