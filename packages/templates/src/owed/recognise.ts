import type { Change } from '@signpost/model';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import { evaluate } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import { createPathMatcher, type NamedPaths } from './match-paths.ts';
import { readCommitTypes } from './read-commit-types.ts';
import { listDeclared, nothing, showDeclared } from './trailers.ts';

/** A scenario that a diff belongs to, with what shows it. */
export interface Recognised {
  readonly scenario: LoadedScenario;
  readonly evidence: readonly Evidence[];
}

interface Weighed extends Recognised {
  /** Nothing where a commit has to say it, and there is none. */
  readonly value: boolean | undefined;
}

/** What kinds of change a diff is. */
export interface Recognition {
  readonly found: readonly Recognised[];
  /** The commits, or who asks, say what it is; what the files show does not count then. */
  readonly isDeclared: boolean;
  /** What it may be once a commit says what it is; none where it is declared. */
  readonly possible: readonly LoadedScenario[];
}

/** The scenarios that the commits name (`Signpost-Scenario`), maybe none; nothing where they do not say what they are. */
function readDeclared(change: Change, scenarios: readonly LoadedScenario[]): readonly Recognised[] | undefined {
  const declared = listDeclared(change);
  const found = scenarios.flatMap((scenario): Recognised[] => {
    const evidence = declared.filter(({ id }) => id === scenario.id).map(showDeclared);
    return evidence.length === 0 ? [] : [{ scenario, evidence }];
  });
  // A typing error must not free a change of what it owes: only known ids take the place of what the files show.
  return found.length === 0 && !declared.some(({ id }) => id === nothing) ? undefined : found;
}

/** What a diff says of each scenario that can be seen in it. */
function weigh(change: Change, scenarios: readonly LoadedScenario[], named: NamedPaths): readonly Weighed[] {
  const matchSet = createPathMatcher(named);
  return scenarios.flatMap((scenario): Weighed[] => {
    if (scenario.recognise === undefined) return [];
    const { value, evidence } = evaluate(scenario.recognise, { answers: {}, open: [], change, matchSet });
    return [{ scenario, value, evidence }];
  });
}

function dropGeneral<Each extends { readonly scenario: LoadedScenario }>(
  list: readonly Each[],
  shown: readonly Each[],
): readonly Each[] {
  const general = new Set(shown.flatMap(({ scenario }) => scenario.insteadOf));
  return list.filter(({ scenario }) => !general.has(scenario.id));
}

/** The scenarios that a diff may belong to once a commit says what it is. */
function listPossible(weighed: readonly Weighed[]): readonly LoadedScenario[] {
  const shown = weighed.filter(({ value }) => value === true);
  const open = weighed.filter(({ value }) => value === undefined);
  return dropGeneral(open, shown).map(({ scenario }) => scenario);
}

/** A diff without the commits that say no more than none: "wip". */
function dropSilent(change: Change): Change {
  const commits = change.commits.filter(({ subject }) => readCommitTypes(subject).length > 0);
  return commits.length === change.commits.length ? change : { ...change, commits };
}

/**
 * Finds the scenarios that a diff belongs to, in the order of `scenarios`: the ones that it declares, else those that fit the
 * project, whose `recognise` holds, and that no other one found stands in for.
 */
export function recognise(
  change: Change,
  scenarios: readonly LoadedScenario[],
  named: NamedPaths,
  fits: (scenario: LoadedScenario) => boolean = () => true,
): Recognition {
  const declared = readDeclared(change, scenarios);
  if (declared !== undefined) return { found: declared, isDeclared: true, possible: [] };
  const fitting = scenarios.filter(fits);
  const weighed = weigh(change, fitting, named);
  const shown = weighed.filter(({ value }) => value === true);
  const telling = dropSilent(change);
  return {
    found: dropGeneral(shown, shown).map(({ scenario, evidence }) => ({ scenario, evidence })),
    isDeclared: false,
    possible:
      change.files.length === 0 ? [] : listPossible(telling === change ? weighed : weigh(telling, fitting, named)),
  };
}
