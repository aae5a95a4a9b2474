import type { Change } from '@signpost/model';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import { evaluate } from './evaluate.ts';
import type { Evidence } from './evidence.ts';
import { isAbout } from './is-about.ts';
import { createPathMatcher, type NamedPaths } from './match-paths.ts';
import { dropForeign, type Generated } from './recall-generated.ts';
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

/** Where a change is looked for, and what is known of it beside the diff. */
export interface Clues {
  readonly named: NamedPaths;
  /** Whether the project has what a scenario is about. Default: it has. */
  readonly fits?: (scenario: LoadedScenario) => boolean;
  /** What generators wrote of the change. */
  readonly generated?: Generated;
}

/** Two parts of a condition may be met by the same file. */
function dropRepeated(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((each) => [each.text, each])).values()];
}

/** What a diff says of each scenario that can be seen in it; of one that does not show, what its generator wrote. */
function weigh(
  change: Change,
  scenarios: readonly LoadedScenario[],
  { named, generated = new Map() }: Clues,
): readonly Weighed[] {
  const matchSet = createPathMatcher(named);
  return scenarios.flatMap((scenario): Weighed[] => {
    const { id, recognise: predicate } = scenario;
    if (predicate === undefined) return [];
    const own = dropForeign(change, id, generated);
    const { value, evidence } = evaluate(predicate, { answers: {}, open: [], change: own, matchSet });
    const path = generated.get(id)?.created[0];
    if (value === true || path === undefined) return [{ scenario, value, evidence: dropRepeated(evidence) }];
    const text = `signpost new ${id} wrote ${path}`;
    return [{ scenario, value: true, evidence: [{ kind: 'generated', path, text }] }];
  });
}

function dropGeneral<Each extends { readonly scenario: LoadedScenario }>(
  list: readonly Each[],
  shown: readonly Each[],
): readonly Each[] {
  const general = new Set(shown.flatMap(({ scenario }) => scenario.insteadOf));
  return list.filter(({ scenario }) => !general.has(scenario.id));
}

/** Whether one scenario is about a single document, and another brings that and all else that the first one may bring. */
function isPartOf(one: LoadedScenario, whole: LoadedScenario): boolean {
  const [first] = one.documents;
  const kinds = new Set(whole.documents.map(({ kind }) => kind));
  const isSmaller = one.documents.length < whole.documents.length;
  return (
    first !== undefined && isSmaller && isAbout(one, first.kind) && one.documents.every(({ kind }) => kinds.has(kind))
  );
}

/** Without what is part of another one: the decision record of a major feature makes no second change of it. */
function dropParts(found: readonly Recognised[]): readonly Recognised[] {
  return found.filter(({ scenario }) => !found.some((other) => isPartOf(scenario, other.scenario)));
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
 * project, whose `recognise` holds, and that no other one found stands in for or has as its part.
 */
export function recognise(change: Change, scenarios: readonly LoadedScenario[], clues: Clues): Recognition {
  const declared = readDeclared(change, scenarios);
  if (declared !== undefined) return { found: declared, isDeclared: true, possible: [] };
  const { fits = () => true } = clues;
  const fitting = scenarios.filter(fits);
  const weighed = weigh(change, fitting, clues);
  const shown = weighed.filter(({ value }) => value === true);
  const telling = dropSilent(change);
  return {
    found: dropParts(dropGeneral(shown, shown).map(({ scenario, evidence }) => ({ scenario, evidence }))),
    isDeclared: false,
    possible:
      change.files.length === 0 ? [] : listPossible(telling === change ? weighed : weigh(telling, fitting, clues)),
  };
}
