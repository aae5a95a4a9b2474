import type { Span } from '@signpost/model';

const separators = /[\s,]*/y;
const address = /\S+/y;
const descriptors = /(?:[^,(]+|\([^)]*\)?)*/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * Where the addresses stand in the value of a `srcset`. An address may hold commas; one at its end is what separates it from
 * the next (https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute).
 */
export function splitSrcset(value: string): Span[] {
  const spans: Span[] = [];
  for (let at = matchAt(separators, value, 0).length; at < value.length;) {
    const raw = matchAt(address, value, at);
    const written = raw.replace(/,+$/, '');
    spans.push({ start: at, end: at + written.length });
    at += raw.length;
    if (written === raw) at += matchAt(descriptors, value, at).length;
    at += matchAt(separators, value, at).length;
  }
  return spans;
}
