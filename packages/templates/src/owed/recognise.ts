import type { Change } from '@signpost/model';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import { evaluate } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import { createPathMatcher, type NamedPaths } from './match-paths.ts';
import { listDeclared } from './trailers.ts';

/** A scenario that a diff belongs to, with what shows it. */
export interface Recognised {
  readonly scenario: LoadedScenario;
  readonly evidence: readonly Evidence[];
}

/** What kinds of change a diff is. */
export interface Recognition {
  readonly found: readonly Recognised[];
  /** The commits say themselves what they are; what the files show does not count then. */
  readonly isDeclared: boolean;
  /** Declared ids that no scenario has. */
  readonly unknown: readonly string[];
}

/** What a commit declares that owes nothing. */
const nothing = 'none';

function readDeclared(change: Change, scenarios: readonly LoadedScenario[]): Recognition | undefined {
  const declared = listDeclared(change);
  if (declared.length === 0) return undefined;
  const found = scenarios.flatMap((scenario): Recognised[] => {
    const evidence = declared
      .filter(({ id }) => id === scenario.id)
      .map(({ subject }): Evidence => ({ kind: 'declared', subject, text: `the commit "${subject}" says so` }));
    return evidence.length === 0 ? [] : [{ scenario, evidence }];
  });
  const ids = new Set([nothing, ...scenarios.map(({ id }) => id)]);
  const unknown = [...new Set(declared.map(({ id }) => id))].filter((id) => !ids.has(id));
  // A typing error must not free a change of what it owes: only known ids take the place of what the files show.
  return found.length === 0 && !declared.some(({ id }) => id === nothing)
    ? undefined
    : { found, isDeclared: true, unknown };
}

/**
 * Finds the scenarios that a diff belongs to, in the order of `scenarios`: the ones that its commits declare
 * (`Signpost-Scenario`), else those whose `recognise` holds and that no other one found stands in for.
 */
export function recognise(change: Change, scenarios: readonly LoadedScenario[], named: NamedPaths): Recognition {
  const declared = readDeclared(change, scenarios);
  if (declared !== undefined) return declared;
  const matchSet = createPathMatcher(named);
  const shown = scenarios.flatMap((scenario): Recognised[] => {
    if (scenario.recognise === undefined) return [];
    const { value, evidence } = evaluate(scenario.recognise, { answers: {}, open: [], change, matchSet });
    return value === true ? [{ scenario, evidence }] : [];
  });
  const general = new Set(shown.flatMap(({ scenario }) => scenario.insteadOf));
  return {
    found: shown.filter(({ scenario }) => !general.has(scenario.id)),
    isDeclared: false,
    unknown: listDeclared(change).map(({ id }) => id),
  };
}
