const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decodeOne(entity: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? entity;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}

/** Decodes numeric character references and the named ones that occur in addresses; others stay as they are. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#[xX][\da-fA-F]{1,6}|#\d{1,7}|[a-z]+);/g, decodeOne) : text;
}
