const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\u001B',
  '"': '"',
  '\\': '\\',
};

function decodeEscape(whole: string, code: string): string {
  if (/^\s/.test(code)) return '';
  const known = escapes[code];
  if (known !== undefined) return known;
  const point = Number.parseInt(code.slice(1), 16);
  return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
}

/** The text of a TOML string of any of the four kinds, quotes included in `source`. */
export function decodeTomlString(source: string): string {
  const quotes = /^(?:"""|'''|["'])/.exec(source)?.[0] ?? '';
  const inner = source
    .slice(quotes.length, source.length - quotes.length)
    .replace(/^\r?\n/, (end) => (quotes.length === 3 ? '' : end));
  if (quotes.startsWith("'")) return inner;
  return inner.replace(/\\([btnfre"\\]|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[^\S\n]*\r?\n\s*)/g, decodeEscape);
}

/** A text as a basic string: what JSON writes, and the one control character that it does not escape. */
export function quoteToml(text: string): string {
  return JSON.stringify(text).replaceAll('\u007F', String.raw`\u007F`);
}

/** A key, in quotes where it needs them. */
export function quoteTomlKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : quoteToml(key);
}
