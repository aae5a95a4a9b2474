import { type CharacterSet, isWordCharacter, type PatternNode } from './pattern-node.ts';

/** Why a text is no pattern, and where: an offset into it. */
export interface PatternProblem {
  readonly message: string;
  readonly offset: number;
}

const isDigit: CharacterSet = (codePoint) => codePoint >= 48 && codePoint <= 57;
const isSpace: CharacterSet = (codePoint) => /\s/.test(String.fromCodePoint(codePoint));
const isOneOf =
  (character: string): CharacterSet =>
  (codePoint) =>
    codePoint === character.codePointAt(0);

const classes: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', isDigit],
  ['D', (codePoint) => !isDigit(codePoint)],
  ['s', isSpace],
  ['S', (codePoint) => !isSpace(codePoint)],
  ['w', isWordCharacter],
  ['W', (codePoint) => !isWordCharacter(codePoint)],
  ['t', isOneOf('\t')],
]);

/** Reads one pattern; throws nothing, but stops at the first problem. */
class PatternReader {
  readonly #characters: readonly string[];
  #at = 0;
  problem: PatternProblem | undefined;

  constructor(source: string) {
    this.#characters = Array.from(source);
  }

  readAll(): PatternNode {
    const node = this.#readChoice();
    if (this.#peek() === ')') this.#fail('this `)` closes nothing');
    return node;
  }

  #peek(): string | undefined {
    return this.problem === undefined ? this.#characters[this.#at] : undefined;
  }

  #take(expected: string): boolean {
    if (this.#peek() !== expected) return false;
    this.#at += 1;
    return true;
  }

  #fail(message: string, back = 0): void {
    const offset = this.#characters.slice(0, this.#at - back).join('').length;
    this.problem ??= { message, offset };
  }

  #readChoice(): PatternNode {
    const of = [this.#readSequence()];
    while (this.#take('|')) of.push(this.#readSequence());
    return { kind: 'choice', of };
  }

  #readSequence(): PatternNode {
    const of: PatternNode[] = [];
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      of.push(this.#readRepeat());
    }
    return { kind: 'sequence', of };
  }

  #readRepeat(): PatternNode {
    const of = this.#readAtom();
    if (this.#take('*')) return { kind: 'repeat', of, least: 0, isEndless: true };
    if (this.#take('+')) return { kind: 'repeat', of, least: 1, isEndless: true };
    if (this.#take('?')) return { kind: 'repeat', of, least: 0, isEndless: false };
    return of;
  }

  #readAtom(): PatternNode {
    const character = this.#characters[this.#at] ?? '';
    this.#at += 1;
    switch (character) {
      case '(':
        return this.#readGroup();
      case '[':
        return { kind: 'character', has: this.#readSet() };
      case '\\':
        return this.#readEscape();
      case '.':
        return { kind: 'character', has: () => true };
      case '^':
        return { kind: 'boundary', at: 'start' };
      case '$':
        return { kind: 'boundary', at: 'end' };
      case '*':
      case '+':
      case '?':
        this.#fail(`nothing stands before this \`${character}\``, 1);
        break;
      case '{':
        this.#fail('counted repetition is not supported, write `\\{` for the character', 1);
        break;
      default:
    }
    return { kind: 'character', has: isOneOf(character) };
  }

  #readGroup(): PatternNode {
    if (this.#take('?') && !this.#take(':')) this.#fail('looking around is not supported, only `(?:…)`', 1);
    const node = this.#readChoice();
    if (!this.#take(')')) this.#fail('this pattern has a `(` that is never closed');
    return node;
  }

  #readEscape(): PatternNode {
    if (this.#take('b')) return { kind: 'boundary', at: 'word' };
    if (this.#take('B')) return { kind: 'boundary', at: 'inside' };
    return { kind: 'character', has: this.#readEscaped() };
  }

  #readEscaped(): CharacterSet {
    const character = this.#characters[this.#at];
    const known = classes.get(character ?? '');
    if (character === undefined) this.#fail('nothing stands after this `\\`', 1);
    else if (known === undefined && /[\p{L}\p{N}]/u.test(character))
      this.#fail(`\`\\${character}\` is not supported`, 1);
    this.#at += 1;
    return known ?? isOneOf(character ?? '');
  }

  #readSet(): CharacterSet {
    const isNegated = this.#take('^');
    const members: CharacterSet[] = [];
    while (this.#peek() !== undefined && (this.#peek() !== ']' || members.length === 0))
      members.push(this.#readMember());
    if (!this.#take(']')) this.#fail('this pattern has a `[` that is never closed');
    return (codePoint) => members.some((has) => has(codePoint)) !== isNegated;
  }

  #readMember(): CharacterSet {
    const first = this.#peek() ?? '';
    this.#at += 1;
    if (first === '\\') return this.#readEscaped();
    const last = this.#characters[this.#at + 1];
    if (this.#peek() !== '-' || last === undefined || last === ']' || last === '\\') return isOneOf(first);
    this.#at += 2;
    const [from = 0, to = 0] = [first.codePointAt(0), last.codePointAt(0)];
    if (from > to) this.#fail(`the range \`${first}-${last}\` is empty`, 3);
    return (codePoint) => codePoint >= from && codePoint <= to;
  }
}

/**
 * Reads the part of regular expressions that can be matched in linear time: characters, `.`, `[…]`, `\d` `\s` `\w` `\b`,
 * `^`, `$`, groups, `|`, `*`, `+` and `?`.
 */
export function parsePattern(source: string): PatternNode | PatternProblem {
  const reader = new PatternReader(source);
  const node = reader.readAll();
  return reader.problem ?? node;
}
