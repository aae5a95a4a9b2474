/** One step of a pattern: a character that the test takes, or any number of those. */
interface Step {
  readonly takes: (character: string) => boolean;
  readonly isRepeated: boolean;
}

const anything = (): boolean => true;
const withinFolder = (character: string): boolean => character !== '/';

/** The characters of `[…]` without a leading `!`: single ones, and ranges around a `-`. */
function compileClass(inner: string): (character: string) => boolean {
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < inner.length; at += 1) {
    const first = inner.charAt(at);
    const isRange = inner.charAt(at + 1) === '-' && at + 2 < inner.length;
    ranges.push([first, isRange ? inner.charAt(at + 2) : first]);
    if (isRange) at += 2;
  }
  return (character) => ranges.some(([first, last]) => first <= character && character <= last);
}

function readClass(pattern: string, open: number): { readonly step: Step; readonly end: number } {
  const isNegated = pattern.charAt(open + 1) === '!';
  const from = open + (isNegated ? 2 : 1);
  const close = pattern.indexOf(']', from + 1);
  if (close === -1) return { step: { takes: (character) => character === '[', isRepeated: false }, end: open + 1 };
  const isInside = compileClass(pattern.slice(from, close));
  const takes = isNegated ? (character: string) => character !== '/' && !isInside(character) : isInside;
  return { step: { takes, isRepeated: false }, end: close + 1 };
}

function compileSteps(pattern: string): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length;) {
    const character = pattern.charAt(at);
    if (character === '[') {
      const { step, end } = readClass(pattern, at);
      steps.push(step);
      at = end;
      continue;
    }
    const isDeep = pattern.startsWith('**', at);
    if (character === '*') steps.push({ takes: isDeep ? anything : withinFolder, isRepeated: true });
    else if (character === '?') steps.push({ takes: withinFolder, isRepeated: false });
    else steps.push({ takes: (other) => other === character, isRepeated: false });
    at += isDeep ? 2 : 1;
  }
  return steps;
}

/** Marks every step that can be reached without a character: a repeated one may take none. */
function closeOver(steps: readonly Step[], reached: Uint8Array): void {
  for (const [at, { isRepeated }] of steps.entries()) if (reached[at] === 1 && isRepeated) reached[at + 1] = 1;
}

/** Follows all ways through the pattern at once: its length times the text's is the most that it can take. */
function run(steps: readonly Step[], text: string): boolean {
  let reached = new Uint8Array(steps.length + 1);
  reached[0] = 1;
  closeOver(steps, reached);
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const next = new Uint8Array(steps.length + 1);
    let isAlive = false;
    for (const [at, { takes, isRepeated }] of steps.entries()) {
      if (reached[at] !== 1 || !takes(character)) continue;
      next[isRepeated ? at : at + 1] = 1;
      isAlive = true;
    }
    if (!isAlive) return false;
    closeOver(steps, next);
    reached = next;
  }
  return reached[steps.length] === 1;
}

/** What stands in every path that the pattern takes: most paths are told by that alone. */
function findLongestLiteral(pattern: string): string {
  const bracket = pattern.indexOf('[');
  const parts = (bracket === -1 ? pattern : pattern.slice(0, bracket)).split(/[*?]+/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/**
 * Compiles a pattern of Sphinx' settings and toctrees over paths with `/`: `*` and `?` stop at a `/`, `**` does not, `[!…]`
 * takes anything but those and `/`. Braces, and a `/` at the end, are characters like any other.
 */
export function compileSphinxGlob(pattern: string): (path: string) => boolean {
  if (!/[*?[]/.test(pattern)) return (path) => path === pattern;
  const steps = compileSteps(pattern);
  const literal = findLongestLiteral(pattern);
  return (path) => path.includes(literal) && run(steps, path);
}
