import { isWhiteSpace } from './white-space.ts';

const opening = /^[\p{Ps}\p{Pi}\p{Pf}"'<]$/u;
const closing = /^[\p{Pe}\p{Pi}\p{Pf}"'>\u201a\u201e]$/u;
/** Section and paragraph sign became punctuation in Unicode 6.1, after docutils had drawn up its list. */
const delimiting = /^(?![\u00a7\u00b6])[\p{Pd}\p{Po}]$/u;

const mayStart = new Map<number, boolean>();
const mayEnd = new Map<number, boolean>();

const before = 1;
const after = 2;

/** What ASCII characters may stand before and after inline markup. */
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code);
  const isBoth = isWhiteSpace(code) || '-/:'.includes(character);
  classes[code] =
    (isBoth || '"\'(<[{'.includes(character) ? before : 0) |
    (isBoth || '\u0000!"\'),.;>?\\]}'.includes(character) ? after : 0);
}

/** Says whether inline markup may start after a character: white space, an opening bracket or quote, a dash, `/` or `:`. */
export function isBeforeMarkup(code: number): boolean {
  if (code < 128) {
    return ((classes[code] ?? 0) & before) !== 0;
  }
  let answer = mayStart.get(code);
  if (answer === undefined) {
    const character = String.fromCharCode(code);
    answer = isWhiteSpace(code) || opening.test(character) || delimiting.test(character);
    mayStart.set(code, answer);
  }
  return answer;
}

/** Says whether inline markup may end before a character (NaN is the end of the text, 0 an escape). */
export function isAfterMarkup(code: number): boolean {
  if (code < 128) {
    return ((classes[code] ?? 0) & after) !== 0;
  }
  if (Number.isNaN(code)) {
    return true;
  }
  let answer = mayEnd.get(code);
  if (answer === undefined) {
    const character = String.fromCharCode(code);
    answer = isWhiteSpace(code) || closing.test(character) || delimiting.test(character);
    mayEnd.set(code, answer);
  }
  return answer;
}

/** Pairs that are not an opening bracket followed in Unicode by its closing one; quotes close differently per language. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '<': '>',
  '[': ']',
  '{': '}',
  '\u301d': '\u301f',
  '\ufd3e': '\ufd3f',
  '\uff3b': '\uff3d',
  '\uff5b': '\uff5d',
  '«': '»',
  '»': '«»',
  '‘': '’‚',
  '’': '‘’',
  '‚': '‘’',
  '‛': '‚',
  '“': '”„',
  '”': '“”',
  '„': '“”',
  '‟': '„',
  '‹': '›',
  '›': '‹›',
};

/** Says whether two characters enclose what stands between them, as in `"*"` or `(*)`. */
export function isQuotePair(left: string, right: string): boolean {
  const listed = pairs[left];
  if (listed !== undefined) {
    return listed.includes(right);
  }
  if (!opening.test(left)) {
    return false;
  }
  const step = right.charCodeAt(0) - left.charCodeAt(0);
  return (
    (step === 1 && /^[\p{Pe}\p{Pf}]$/u.test(right)) ||
    (step === -1 && /^\p{Pf}$/u.test(left) && /^\p{Pi}$/u.test(right))
  );
}
