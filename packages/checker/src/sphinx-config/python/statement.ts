import type { Certainty, PythonNames } from './python-names.ts';
import { isSequence, type PythonValue } from './python-value.ts';
import { isToken, type ValueContext } from './value-cursor.ts';

/** The tokens of one statement, with the names that it may change. */
export interface Statement extends ValueContext {
  readonly names: PythonNames;
  readonly from: number;
  readonly end: number;
  /** Whether it runs in any case. */
  readonly certainty: Certainty;
}

/** What can still be said of a value that is changed in a way of its own: there may be more in it. */
export function blur(value: PythonValue): PythonValue {
  return isSequence(value) || value.kind === 'dict' ? { ...value, isComplete: false } : value;
}

/** The names among some tokens that stand for themselves: no attribute, nothing that is called or looked into. */
export function listNames({ tokens, closers }: ValueContext, from: number, end: number): string[] {
  const names: string[] = [];
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const next = at + 1 < end ? tokens[at + 1] : undefined;
    const isPart = at > from && isToken(tokens[at - 1], '.');
    const isLookedInto = isToken(next, '.') || isToken(next, '[') || isToken(next, '(');
    if (token?.kind === 'name' && !isPart && !isLookedInto) names.push(token.text);
    if (isToken(token, '[') && at > from && tokens[at - 1]?.kind === 'name') at = closers.get(at) ?? at;
  }
  return names;
}
