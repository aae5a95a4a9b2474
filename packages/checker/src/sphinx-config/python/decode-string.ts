const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|[^])/g;

const single: ReadonlyMap<string, string> = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

/** Python refuses these without their digits or name; `\N{…}` would need the names of all characters. */
const needsMore: ReadonlySet<string> = new Set(['x', 'u', 'U', 'N']);
const lastCodePoint = 0x10_ff_ff;

/** Decodes the escapes of a string that is neither raw nor bytes; undefined for what Python refuses and for `\N{…}`. */
export function decodeString(body: string): string | undefined {
  let isValid = true;
  const decode = (written: string): string => {
    const first = written.charAt(1);
    const isOctal = /[0-7]/.test(first);
    if (written.length === 2 && !isOctal) {
      isValid &&= !needsMore.has(first);
      return single.get(first) ?? written;
    }
    const code = isOctal ? Number.parseInt(written.slice(1), 8) : Number.parseInt(written.slice(2), 16);
    isValid &&= code <= lastCodePoint;
    return isValid ? String.fromCodePoint(code) : '';
  };
  const decoded = body.includes('\\') ? body.replace(escape, decode) : body;
  return isValid ? decoded : undefined;
}
