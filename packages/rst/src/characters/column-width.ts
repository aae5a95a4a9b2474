const unusual = /[\u0300-\u036f\u0483-\uffff]/;

/** Ranges of characters that take two columns in a terminal (East Asian Wide and Fullwidth), as pairs of first and last. */
const wide = [
  0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x23f0, 0x23f0, 0x23f3, 0x23f3, 0x25fd, 0x25fe,
  0x2614, 0x2615, 0x2648, 0x2653, 0x267f, 0x267f, 0x2693, 0x2693, 0x26a1, 0x26a1, 0x26aa, 0x26ab, 0x26bd, 0x26be,
  0x26c4, 0x26c5, 0x26ce, 0x26ce, 0x26d4, 0x26d4, 0x26ea, 0x26ea, 0x26f2, 0x26f3, 0x26f5, 0x26f5, 0x26fa, 0x26fa,
  0x26fd, 0x26fd, 0x2705, 0x2705, 0x270a, 0x270b, 0x2728, 0x2728, 0x274c, 0x274c, 0x274e, 0x274e, 0x2753, 0x2755,
  0x2757, 0x2757, 0x2795, 0x2797, 0x27b0, 0x27b0, 0x27bf, 0x27bf, 0x2b1b, 0x2b1c, 0x2b50, 0x2b50, 0x2b55, 0x2b55,
  0x2e80, 0x303e, 0x3041, 0x3247, 0x3250, 0x4dbf, 0x4e00, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff,
  0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18cff, 0x18d00, 0x18d08, 0x1aff0, 0x1b2ff,
  0x1f004, 0x1f004, 0x1f0cf, 0x1f0cf, 0x1f18e, 0x1f18e, 0x1f191, 0x1f19a, 0x1f200, 0x1f320, 0x1f32d, 0x1f335, 0x1f337,
  0x1f37c, 0x1f37e, 0x1f393, 0x1f3a0, 0x1f3ca, 0x1f3cf, 0x1f3d3, 0x1f3e0, 0x1f3f0, 0x1f3f4, 0x1f3f4, 0x1f3f8, 0x1f43e,
  0x1f440, 0x1f440, 0x1f442, 0x1f4fc, 0x1f4ff, 0x1f53d, 0x1f54b, 0x1f54e, 0x1f550, 0x1f567, 0x1f57a, 0x1f57a, 0x1f595,
  0x1f596, 0x1f5a4, 0x1f5a4, 0x1f5fb, 0x1f64f, 0x1f680, 0x1f6c5, 0x1f6cc, 0x1f6cc, 0x1f6d0, 0x1f6d2, 0x1f6d5, 0x1f6d7,
  0x1f6dc, 0x1f6df, 0x1f6eb, 0x1f6ec, 0x1f6f4, 0x1f6fc, 0x1f7e0, 0x1f7eb, 0x1f7f0, 0x1f7f0, 0x1f90c, 0x1f93a, 0x1f93c,
  0x1f945, 0x1f947, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x2fffd, 0x30000, 0x3fffd,
] as const;

function isWide(code: number): boolean {
  let low = 0;
  let high = wide.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (code < (wide[middle * 2] ?? 0)) {
      high = middle - 1;
    } else if (code > (wide[middle * 2 + 1] ?? 0)) {
      low = middle + 1;
    } else {
      return true;
    }
  }
  return false;
}

const knownCombining = new Map<string, boolean>();
/** A combining character of a high class: canonical order puts any other combining character in front of it. */
const iotaBelow = '\u0345';

/** Says whether a character has a combining class, so that it is drawn over the one before it. */
function isCombining(character: string): boolean {
  let answer = knownCombining.get(character);
  if (answer === undefined) {
    answer = character === iotaBelow || !`${iotaBelow}${character}`.normalize('NFD').startsWith(iotaBelow);
    knownCombining.set(character, answer);
  }
  return answer;
}

/** A text without its combining characters, so that it is as long as it is wide. */
export function withoutCombining(text: string): string {
  return hasUnusualWidth(text)
    ? Array.from(text)
        .filter((character) => !isCombining(character))
        .join('')
    : text;
}

/** The columns that one character takes: 0 for a combining mark, 2 for a wide one. */
export function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) {
    return 1;
  }
  if (isCombining(character)) {
    return 0;
  }
  return isWide(code) ? 2 : 1;
}

/** Says whether a text may hold characters that do not take one column per UTF-16 unit. */
export function hasUnusualWidth(text: string): boolean {
  return unusual.test(text);
}

/** The number of columns that a text takes on a terminal. */
export function columnWidth(text: string): number {
  if (!hasUnusualWidth(text)) {
    return text.length;
  }
  let width = 0;
  for (const character of text) {
    width += characterWidth(character);
  }
  return width;
}
