import { assertNever } from '../assert-never.ts';
import { parsePattern, type PatternProblem } from './parse-pattern.ts';
import { type Boundary, type CharacterSet, isWordCharacter, type PatternNode } from './pattern-node.ts';

/** A state of the automaton; states are named by their index. */
type State =
  | { readonly kind: 'character'; readonly has: CharacterSet; readonly next: number }
  | { readonly kind: 'boundary'; readonly at: Boundary; readonly next: number }
  | { readonly kind: 'split'; readonly next: number[] }
  | { readonly kind: 'match' };

const longest = 500;

/** Adds the states of a node in front of the state `next`, and returns the first of them. */
function build(node: PatternNode, next: number, states: State[]): number {
  switch (node.kind) {
    case 'character':
      return states.push({ kind: 'character', has: node.has, next }) - 1;
    case 'boundary':
      return states.push({ kind: 'boundary', at: node.at, next }) - 1;
    case 'sequence':
      return node.of.reduceRight((after, part) => build(part, after, states), next);
    case 'choice': {
      const branches = node.of.map((part) => build(part, next, states));
      return states.push({ kind: 'split', next: branches }) - 1;
    }
    case 'repeat': {
      const split: State = { kind: 'split', next: [next] };
      const again = states.push(split) - 1;
      const first = build(node.of, node.isEndless ? again : next, states);
      split.next.push(first);
      return node.least === 1 ? first : again;
    }
    default:
      return assertNever(node);
  }
}

function holds(at: Boundary, before: number | undefined, after: number | undefined): boolean {
  switch (at) {
    case 'start':
      return before === undefined;
    case 'end':
      return after === undefined;
    case 'word':
      return isWordCharacter(before) !== isWordCharacter(after);
    case 'inside':
      return isWordCharacter(before) === isWordCharacter(after);
    default:
      return assertNever(at);
  }
}

/** Runs all states at once over a line: each is entered at most once per character, hence linear in the line. */
function isFound(states: readonly State[], start: number, line: string): boolean {
  const characters = Array.from(line, (character) => character.codePointAt(0) ?? 0);
  const seen = new Int32Array(states.length).fill(-1);
  let current: number[] = [];
  for (let at = 0; at <= characters.length; at += 1) {
    const waiting: number[] = [];
    const stack = [start, ...current];
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      const state = states[index];
      if (state === undefined || seen[index] === at) continue;
      seen[index] = at;
      if (state.kind === 'match') return true;
      if (state.kind === 'split') stack.push(...state.next);
      else if (state.kind === 'character') waiting.push(index);
      else if (holds(state.at, characters[at - 1], characters[at])) stack.push(state.next);
    }
    const character = characters[at];
    current = waiting.flatMap((index) => {
      const state = states[index];
      return state?.kind === 'character' && character !== undefined && state.has(character) ? [state.next] : [];
    });
  }
  return false;
}

/**
 * Compiles a pattern that is looked for in one line, in time linear in the line whatever the pattern; or says why it is none.
 * The syntax is that of regular expressions without back references, looking around and counted repetition.
 */
export function compileLinePattern(source: string): ((line: string) => boolean) | PatternProblem {
  if (source.length > longest) return { message: `a pattern takes at most ${longest} characters`, offset: longest };
  const parsed = parsePattern(source);
  if ('message' in parsed) return parsed;
  const states: State[] = [{ kind: 'match' }];
  const start = build(parsed, 0, states);
  return (line) => isFound(states, start, line);
}
