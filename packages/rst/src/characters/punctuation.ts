import { isWhiteSpace } from './white-space.ts';

const opening = /^[\p{Ps}\p{Pi}\p{Pf}"'<]$/u;
const closing = /^[\p{Pe}\p{Pi}\p{Pf}"'>\u201a\u201e]$/u;
/** Section and paragraph sign became punctuation in Unicode 6.1, after docutils had drawn up its list. */
const delimiting = /^(?![\u00a7\u00b6])[\p{Pd}\p{Po}]$/u;

const mayStart = new Map<number, boolean>();
const mayEnd = new Map<number, boolean>();

function isAsciiDelimiter(code: number): boolean {
  return code === 45 || code === 47 || code === 58;
}

/** Says whether inline markup may start after a character: white space, an opening bracket or quote, a dash, `/` or `:`. */
export function isBeforeMarkup(code: number): boolean {
  if (code < 128) {
    return (
      isWhiteSpace(code) ||
      isAsciiDelimiter(code) ||
      code === 34 ||
      code === 39 ||
      code === 40 ||
      code === 60 ||
      code === 91 ||
      code === 123
    );
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
    switch (code) {
      case 0:
      case 33:
      case 34:
      case 39:
      case 41:
      case 44:
      case 46:
      case 59:
      case 62:
      case 63:
      case 92:
      case 93:
      case 125:
        return true;
      default:
        return isWhiteSpace(code) || isAsciiDelimiter(code);
    }
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
export function isQuotePair(before: string, after: string): boolean {
  const listed = pairs[before];
  if (listed !== undefined) {
    return listed.includes(after);
  }
  if (!opening.test(before)) {
    return false;
  }
  const step = after.charCodeAt(0) - before.charCodeAt(0);
  return (
    (step === 1 && /^[\p{Pe}\p{Pf}]$/u.test(after)) ||
    (step === -1 && /^\p{Pf}$/u.test(before) && /^\p{Pi}$/u.test(after))
  );
}
