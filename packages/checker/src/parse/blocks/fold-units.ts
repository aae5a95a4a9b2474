/** What a unit that stands between words folds to. */
export const separator = 0;

const part = /^[\p{L}\p{N}\p{M}]$/u;
const isolated = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** The bit of a unit that is a word by itself, as its script has no spaces. */
const isolatedBit = 1 << 16;
/** The bit of a unit that was looked up. */
const knownBit = 1 << 17;

const folded = new Uint32Array(1 << 16);

function fold(unit: number): number {
  const character = String.fromCharCode(unit);
  // Half of a pair is a letter for all that is known: pairs are mostly rare letters or signs that mean something.
  const isPart = part.test(character) || (unit >= 0xd800 && unit <= 0xdfff);
  if (!isPart) return separator;
  const lower = character.toLowerCase();
  const small = lower.length === 1 ? lower.charCodeAt(0) : unit;
  return isolated.test(character) ? small | isolatedBit : small;
}

/** A unit in lower case, with `isolatedBit` where it is a word by itself; `separator` for what is in no word. */
export function foldUnit(unit: number): number {
  const known = folded[unit] ?? 0;
  if (known !== 0) return known & ~knownBit;
  const value = fold(unit);
  folded[unit] = value | knownBit;
  return value;
}

/** Whether what `foldUnit` gave is a word by itself. */
export function isIsolated(value: number): boolean {
  return value >= isolatedBit;
}
