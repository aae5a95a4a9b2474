import type { Rule, RuleGroup } from '@signpost/model';
import { emptySelection } from '../messages/empty-selection.ts';
import { unknownSelection } from '../messages/unknown-selection.ts';

/** What `--only` leaves of the rules. */
export interface RuleSelection {
  readonly rules: readonly Rule[];
  readonly groups: ReadonlySet<RuleGroup>;
  /** Whether the linters of other projects run. */
  readonly hasLint: boolean;
  /** Which of them, by the prefix of their rules. */
  readonly linters: readonly ('remark' | 'textlint')[];
  /** Every rule that there is, selected or not. */
  readonly known: readonly Rule[];
  /** Whether a finding of a rule counts: rules of other projects are known only by their findings. */
  has(ruleId: string): boolean;
  /** The group of a rule; `form` for one that nobody knows. */
  readonly groupOf: (ruleId: string) => RuleGroup;
  /** Whether all that a name (a rule, a group, `*` for everything) stands for was looked for. */
  readonly covers: (name: string) => boolean;
}

const quiet: ReadonlySet<RuleGroup> = new Set(['changelog', 'scenario']);
const linters = ['textlint', 'remark'] as const;

/** Whether an id is that of another project's rule; which ones there are is known only when they run. */
export function isForeignRule(id: string): boolean {
  return linters.some((name) => id.startsWith(`${name}/`));
}

/**
 * Reads `--only`; without it every stable rule of our own is selected, and the linters.
 * @throws UsageError `unknown-selection` for a word that is neither rule nor group, `empty-selection` for no word.
 */
export function selectRules(only: readonly string[] | undefined, all: readonly Rule[]): RuleSelection {
  const ids = new Set(all.map(({ id }) => id));
  const groups = new Set<string>([...all.map(({ group }) => group), 'lint']);
  if (only?.length === 0) throw emptySelection([...groups, ...ids]);
  for (const word of only ?? []) {
    if (!ids.has(word) && !groups.has(word) && !isForeignRule(word)) throw unknownSelection(word, [...groups, ...ids]);
  }
  const wanted = new Set(only);
  const isWanted = ({ id, group, stage }: Rule): boolean =>
    only === undefined ? stage === 'stable' : wanted.has(id) || wanted.has(group);
  const rules = all.filter((rule) => rule.isAlwaysOn === true || isWanted(rule));
  // Many projects have no changelog, most checks are of no change: without a finding they are named only where asked for.
  const isNamed = (rule: Rule): boolean => isWanted(rule) && (only !== undefined || !quiet.has(rule.group));
  const selected = new Set(rules.map(({ id }) => id));
  const hasAllLint = only === undefined || wanted.has('lint');
  const seeksAll = hasAllLint || wanted.has('lint-failure');
  const sought = linters.filter((name) => seeksAll || [...wanted].some((word) => word.startsWith(`${name}/`)));
  const hasLint = sought.length > 0;
  const has = (id: string): boolean => (isForeignRule(id) ? hasAllLint || wanted.has(id) : selected.has(id));
  const groupById = new Map(all.map(({ id, group }) => [id, group]));
  const covers = (name: string): boolean => {
    if (ids.has(name) || isForeignRule(name)) return has(name);
    const members = all.filter(({ group, stage }) => stage === 'stable' && (name === '*' || name === group));
    return members.every(({ id }) => selected.has(id)) && (hasAllLint || (name !== '*' && name !== 'lint'));
  };
  return {
    rules,
    known: all,
    groups: new Set([...rules.filter(isNamed).map(({ group }) => group), ...(hasLint ? (['lint'] as const) : [])]),
    hasLint,
    linters: sought,
    has,
    groupOf: (id) => (isForeignRule(id) ? 'lint' : (groupById.get(id) ?? 'form')),
    covers,
  };
}
