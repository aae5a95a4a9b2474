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
  /** The commits say themselves what they are; what the files show does not count then. */
  readonly isDeclared: boolean;
  /** Declared ids that no scenario has. */
  readonly unknown: readonly string[];
}

function readDeclared(change: Change, scenarios: readonly LoadedScenario[]): Recognition | undefined {
  const declared = listDeclared(change);
  if (declared.length === 0) return undefined;
  const found = scenarios.flatMap((scenario): Recognised[] => {
    const evidence = declared.filter(({ id }) => id === scenario.id).map(showDeclared);
    return evidence.length === 0 ? [] : [{ scenario, evidence }];
  });
  const ids = new Set([nothing, ...scenarios.map(({ id }) => id)]);
  const unknown = [...new Set(declared.map(({ id }) => id))].filter((id) => !ids.has(id));
  // A typing error must not free a change of what it owes: only known ids take the place of what the files show.
  return found.length === 0 && !declared.some(({ id }) => id === nothing)
    ? undefined
    : { found, isDeclared: true, unknown };
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

/** The scenarios that a diff may belong to once a commit says what it is; none where it declares what it is. */
export function listPossible(
  change: Change,
  scenarios: readonly LoadedScenario[],
  named: NamedPaths,
): readonly LoadedScenario[] {
  if (readDeclared(change, scenarios) !== undefined || change.files.length === 0) return [];
  // A commit called "wip" says no more than none.
  const commits = change.commits.filter(({ subject }) => readCommitTypes(subject).length > 0);
  const weighed = weigh({ ...change, commits }, scenarios, named);
  const shown = weighed.filter(({ value }) => value === true);
  const open = weighed.filter(({ value }) => value === undefined);
  return dropGeneral(open, shown).map(({ scenario }) => scenario);
}

/**
 * Finds the scenarios that a diff belongs to, in the order of `scenarios`: the ones that it declares (`Signpost-Scenario`),
 * else those whose `recognise` holds and that no other one found stands in for.
 */
export function recognise(change: Change, scenarios: readonly LoadedScenario[], named: NamedPaths): Recognition {
  const declared = readDeclared(change, scenarios);
  if (declared !== undefined) return declared;
  const shown = weigh(change, scenarios, named).filter(({ value }) => value === true);
  return {
    found: dropGeneral(shown, shown).map(({ scenario, evidence }) => ({ scenario, evidence })),
    isDeclared: false,
    unknown: listDeclared(change).map(({ id }) => id),
  };
}
