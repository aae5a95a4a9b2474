/** Characters that mean something in text, wherever they stand; `_` only where a name may end. */
const special = /[\\*`|]|_(?![A-Za-z0-9])/g;

/** Text that reStructuredText shows as it is. */
export function escapeText(text: string): string {
  return text.replace(special, '\\$&');
}

/** An address between `<` and `>`: what would end it, or make it a name, is encoded. */
export function encodeAddress(url: string): string {
  return url.replace(/[\s<>`\\]/g, (character) => encodeURIComponent(character)).replace(/_$/, '\\_');
}

const blockStart = /^(?:[-+•‣⁃](?=\s|$)|[-+/:.>=~^"'#&!$%,;?@[\]{}<(])/;
const enumerator = /^(\(?(?:\d+|#|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+))([.)])(?=\s|$)/;

/** A line of text that begins no block: no list, no field, no option, no underline. */
export function maskLine(line: string): string {
  const masked = line.replace(enumerator, '$1\\$2');
  const start = masked === line && blockStart.test(line) ? `\\${line}` : masked;
  // Two colons at the end of a paragraph announce code.
  return start.replace(/::$/, ':\\:');
}
