import { isForeignRule } from '../../settings/select-rules.ts';
import type { RuleSelection } from '../../settings/select-rules.ts';
import { type Effect, everyRule, namesOf } from './effect.ts';

/** Goes through a document once, from `disable` to `enable`. */
export interface BlockSweep {
  /** Goes on to an offset, never back. */
  advance(offset: number): void;
  /** The comment that disables a rule here: of several the last one. */
  find(rule: string): Effect | undefined;
  /** What an `enable` brought to an end. */
  readonly endedBy: (effect: Effect) => readonly Effect[];
}

/** `effects` are those of `disable` and `enable`, in their order; a sweep is linear in them whatever they say. */
export function createBlockSweep(effects: readonly Effect[], { known, groupOf }: RuleSelection): BlockSweep {
  const live = new Map<string, { readonly effect: Effect; readonly at: number }>();
  /** When a name was enabled last: an older and wider `disable` no longer holds for it. */
  const enabled = new Map<string, number>();
  const ended = new Map<Effect, readonly Effect[]>();
  let next = 0;

  const isGroup = (name: string): boolean => name === 'lint' || known.some(({ group }) => group === name);
  const membersOf = (group: string): string[] =>
    group === 'lint'
      ? [...live.keys()].filter(isForeignRule)
      : known.flatMap((one) => (one.group === group ? one.id : []));
  const coveredBy = (name: string): string[] => {
    if (name === everyRule) return [...live.keys()];
    return isGroup(name) ? [name, ...membersOf(name)] : [name];
  };

  const enable = (effect: Effect, at: number): void => {
    const { name } = effect;
    const covered = coveredBy(name);
    const wider = isGroup(name) ? [everyRule] : namesOf(name, groupOf).slice(1);
    const ends = [...covered, ...(name === everyRule ? [] : wider)].flatMap((one) => live.get(one)?.effect ?? []);
    ended.set(effect, ends);
    for (const one of covered) live.delete(one);
    if (name === everyRule) enabled.clear();
    else enabled.set(name, at);
  };

  return {
    advance(offset) {
      for (let effect = effects[next]; effect !== undefined; effect = effects[next]) {
        if (effect.suppression.span.start > offset) break;
        if (effect.keyword === 'enable') enable(effect, next);
        else live.set(effect.name, { effect, at: next });
        next += 1;
      }
    },
    find(rule) {
      const names = namesOf(rule, groupOf);
      const since = Math.max(-1, ...names.map((name) => enabled.get(name) ?? -1));
      const holding = names.flatMap((name) => live.get(name) ?? []).filter(({ at }) => at > since);
      return holding.toSorted((a, b) => b.at - a.at)[0]?.effect;
    },
    endedBy: (effect) => ended.get(effect) ?? [],
  };
}
