import {
  type Answers,
  type Change,
  type DocumentKind,
  type DocumentNeed,
  listLeavesOf,
  type Need,
  type Phase,
  shorten,
} from '@signpost/model';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import { evaluate, type Facts, type Verdict } from './evaluate.ts';
import { createPathMatcher, type NamedPaths } from './match-paths.ts';
import { listWaivers, type Waiver } from './trailers.ts';

/** `open`: it depends on a question that nobody has answered yet, or on a diff that there is not yet. */
export type OwedStatus = 'needed' | 'open' | 'not-needed' | 'waived';

/** One document with what becomes of it in this change. */
export interface Owed {
  /** The id of the kind of document. */
  readonly kind: string;
  readonly title: string;
  readonly need: Need;
  readonly phase: Phase;
  readonly status: OwedStatus;
  /** The id of its place, and where that lies in this project. */
  readonly place: string;
  readonly path: string;
  /** Why it is needed, why not, what it depends on, or for what reason it is waived. */
  readonly why: string;
  /** Ids of the questions that decide, where it is open. */
  readonly asks: readonly string[];
  /** Ids of the scenarios that have it in their list. */
  readonly scenarios: readonly string[];
}

/** What somebody says of a change. */
export interface Told {
  readonly answers: Answers;
  /** What the generators of the change were told, by the id of their scenario: it counts where `answers` say nothing. */
  readonly remembered?: ReadonlyMap<string, Answers>;
}

/** What is known of a change, and where things are. */
export interface Situation extends Told {
  /** Whether what is not answered is answered with no, since nobody will be asked any more. */
  readonly isComplete?: boolean;
  readonly change?: Change;
  readonly named: NamedPaths;
}

const statuses: readonly OwedStatus[] = ['not-needed', 'open', 'needed', 'waived'];
const needs: readonly Need[] = ['may', 'should', 'must'];

const certain: Verdict = { value: true, evidence: [], asks: [] };

function explain(need: DocumentNeed, status: OwedStatus, asked: readonly string[]): string {
  if (status === 'needed') return need.why;
  if (status === 'open') return asked.length === 0 ? need.why : asked.join(' ');
  return need.whyNot ?? need.why;
}

/** What somebody answered who is not asked again, as far as a document depends on it. */
function quoteAnswers({ when }: DocumentNeed, { questions }: LoadedScenario, remembered: Answers): string {
  const leaves = when === undefined ? [] : listLeavesOf(when);
  const ids = new Set(leaves.flatMap((leaf) => ('answer' in leaf ? leaf.answer : [])));
  const told = questions.flatMap(({ id, ask }) => {
    const answer = ids.has(id) ? remembered[id] : undefined;
    if (answer === undefined) return [];
    return `"${ask}" ${typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : shorten(String(answer))}`;
  });
  return told.length === 0 ? '' : ` (answered when it was generated: ${told.join(', ')})`;
}

function judge(
  need: DocumentNeed,
  scenario: LoadedScenario,
  facts: Facts,
  { named, answers, remembered }: Situation,
): Owed {
  const { value, asks } = need.when === undefined ? certain : evaluate(need.when, facts);
  const status = value === undefined ? 'open' : value ? 'needed' : 'not-needed';
  const asked = scenario.questions.filter(({ id }) => asks.includes(id)).map(({ ask }) => ask);
  const own = Object.entries(remembered?.get(scenario.id) ?? {}).filter(([id]) => !Object.hasOwn(answers, id));
  return {
    kind: need.kind,
    title: need.title,
    need: need.need,
    phase: need.phase,
    status,
    place: need.place,
    path: named.places.get(need.place) ?? '',
    why: explain(need, status, asked) + quoteAnswers(need, scenario, Object.fromEntries(own)),
    asks,
    scenarios: [scenario.id],
  };
}

/** Of a document that two scenarios have in their lists: the stronger status, then the stronger need, speaks for both. */
function merge(one: Owed, other: Owed): Owed {
  const rank = ({ status, need }: Owed): number => statuses.indexOf(status) * needs.length + needs.indexOf(need);
  const stronger = rank(other) > rank(one) ? other : one;
  const phase = [one, other].some((each) => each.status === stronger.status && each.phase === 'before');
  return {
    ...stronger,
    phase: phase ? 'before' : 'with',
    scenarios: [...one.scenarios, ...other.scenarios],
  };
}

function waive(owed: Owed, waivers: readonly Waiver[]): Owed {
  const waiver = waivers.find(({ kind, reason }) => kind === owed.kind && reason !== '');
  if (waiver === undefined || owed.status === 'not-needed') return owed;
  return { ...owed, status: 'waived', why: waiver.reason, asks: [] };
}

/** A kind of document that no scenario of the change has in its list. */
function leaveOut(kind: DocumentKind, { places }: NamedPaths): Owed {
  return {
    kind: kind.id,
    title: kind.title,
    need: 'may',
    phase: 'with',
    status: 'not-needed',
    place: kind.place,
    path: places.get(kind.place) ?? '',
    why: `written when ${kind.when}`,
    asks: [],
    scenarios: [],
  };
}

/**
 * Lists the documents of a change that belongs to some scenarios, each once: what is needed, what depends on an answer, what
 * is not needed, and why. With `kinds`, those that no scenario mentions are told to be not needed, too.
 */
export function listOwed(
  scenarios: readonly LoadedScenario[],
  situation: Situation,
  kinds: Iterable<DocumentKind> = [],
): readonly Owed[] {
  const { isComplete = false, change, named } = situation;
  const matchSet = createPathMatcher(named);
  const waivers = change === undefined ? [] : listWaivers(change);
  const owed = new Map<string, Owed>();
  for (const scenario of scenarios) {
    const open = isComplete ? [] : scenario.questions;
    const answers = { ...situation.remembered?.get(scenario.id), ...situation.answers };
    const facts: Facts = { answers, open, matchSet, ...(change === undefined ? {} : { change }) };
    for (const need of scenario.documents) {
      const judged = judge(need, scenario, facts, situation);
      const key = `${judged.kind} ${judged.place}`;
      const before = owed.get(key);
      owed.set(key, before === undefined ? judged : merge(before, judged));
    }
  }
  const mentioned = new Set([...owed.values()].map(({ kind }) => kind));
  const rest = [...kinds].filter(({ id }) => !mentioned.has(id)).map((kind) => leaveOut(kind, named));
  return [...[...owed.values()].map((each) => waive(each, waivers)), ...rest];
}
