/** One character of a pattern: any run, any one, this one, one of a set. */
type Token = 'run' | 'one' | { readonly letter: string } | { readonly isIn: (letter: string) => boolean };

/** A range of characters, of one where both ends are the same. */
type Range = readonly [first: string, last: string];

function readRanges(inside: string): readonly Range[] {
  const ranges: Range[] = [];
  const members = [...inside.matchAll(/\\?([^])(?:-\\?([^]))?/g)];
  for (const [, first = '', last = first] of members) ranges.push([first, last]);
  return ranges;
}

/** What stands between brackets; letters of either case are the same. */
function readSet(source: string): Token {
  const isNot = /^[!^]/.test(source);
  const ranges = readRanges(isNot ? source.slice(1) : source);
  const holds = (letter: string): boolean => ranges.some(([first, last]) => first <= letter && letter <= last);
  return { isIn: (letter) => (holds(letter.toLowerCase()) || holds(letter.toUpperCase())) !== isNot };
}

const part = /\*+|\?|\[([!^]?(?:\\[^]|[^\\])(?:\\[^]|[^\\\]])*)\]|\\([^])|([^\\[])/y;

/** Nothing where a bracket or a backslash is left open: such a pattern matches nothing. */
function readTokens(source: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < source.length) {
    const found = part.exec(source);
    if (found === null) return undefined;
    const [whole, set, escaped, letter = escaped ?? ''] = found;
    if (set !== undefined) tokens.push(readSet(set));
    else if (escaped === undefined && whole.startsWith('*')) tokens.push('run');
    else if (escaped === undefined && whole === '?') tokens.push('one');
    else tokens.push({ letter: letter.toLowerCase() });
  }
  return tokens;
}

function fits(token: Token | undefined, letter: string): boolean {
  if (token === undefined || token === 'run') return false;
  if (token === 'one') return true;
  return 'letter' in token ? token.letter === letter.toLowerCase() : token.isIn(letter);
}

function matches(tokens: readonly Token[], name: string): boolean {
  let [at, token] = [0, 0];
  let behindRun = -1;
  let resumeAt = 0;
  while (at < name.length) {
    if (fits(tokens[token], name.charAt(at))) {
      at += 1;
      token += 1;
    } else if (tokens[token] === 'run') {
      token += 1;
      [behindRun, resumeAt] = [token, at];
    } else if (behindRun === -1) return false;
    else {
      // Only the last run has to grow: what an earlier one could take, it can take, too.
      resumeAt += 1;
      [token, at] = [behindRun, resumeAt];
    }
  }
  return tokens.slice(token).every((left) => left === 'run');
}

/** Compiles what a pattern says of one name between slashes. It never takes more than the product of both lengths. */
export function compileSegment(source: string): (name: string) => boolean {
  const tokens = readTokens(source);
  return (name) => tokens !== undefined && matches(tokens, name);
}
