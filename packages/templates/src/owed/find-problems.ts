import { type Change, findNearestMatch, shorten } from '@signpost/model';
import type { ScenarioModel } from '../load/scenario-model.ts';
import { type Declarer, listDeclared, listWaivers, nameDeclarer, nothing } from './trailers.ts';

/** What a change declares and nobody understands. */
export interface DeclarationProblem {
  readonly message: string;
  readonly hint: string;
}

function suggest(name: string, known: readonly string[], what: string): string {
  const near = findNearestMatch(name, known);
  return `names no ${what} \`${shorten(name)}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`;
}

function describe(by: Declarer, fault: string, hint: string): DeclarationProblem {
  const who = nameDeclarer(by.kind === 'commit' ? { ...by, subject: shorten(by.subject) } : by);
  return { message: `${who} ${fault}`, hint };
}

/** Declarations of scenarios that there are not; the last word counts, so a later known one corrects those before it. */
function findUnknownScenarios(change: Change, ids: readonly string[]): readonly DeclarationProblem[] {
  const declared = listDeclared(change);
  const lastKnown = declared.findLastIndex(({ id }) => ids.includes(id));
  return declared
    .slice(lastKnown + 1)
    .map(({ id, by }) => describe(by, suggest(id, ids, 'scenario'), `scenarios: ${ids.join(', ')}`));
}

/** Waivers of documents that there are not, and those without a reason, unless another one gives it. */
function findUselessWaivers(change: Change, kinds: readonly string[]): readonly DeclarationProblem[] {
  const waivers = listWaivers(change);
  const reasoned = new Set(waivers.flatMap(({ kind, reason }) => (reason === '' ? [] : kind)));
  return waivers.flatMap(({ kind, reason, by }) => {
    if (!kinds.includes(kind)) return describe(by, suggest(kind, kinds, 'document'), `documents: ${kinds.join(', ')}`);
    if (reason !== '' || reasoned.has(kind)) return [];
    return describe(by, `gives no reason to waive \`${kind}\``, `Signpost-Waive: ${kind} (why it is not needed)`);
  });
}

/** What is wrong with the declarations of a change: names that nothing has, waivers without a reason. */
export function findProblems(
  change: Change,
  { scenarios, kinds }: Pick<ScenarioModel, 'scenarios' | 'kinds'>,
): readonly DeclarationProblem[] {
  return [
    ...findUnknownScenarios(change, [...scenarios.map(({ id }) => id), nothing]),
    ...findUselessWaivers(change, [...kinds.keys()]),
  ];
}
