import type { ChangedFile } from '@signpost/model';
import { createKindMatcher, isBelow, isDocument } from '../documents/match-kind.ts';
import type { LoadedKind } from '../load/loaded-scenario.ts';
import type { ChangedProject } from './changed-project.ts';
import { evaluate } from './evaluate.ts';
import { isAbout } from './is-about.ts';
import type { Owed } from './list-owed.ts';
import { createPathMatcher } from './match-paths.ts';

/** Whether a change wrote into a file: one that was only moved says nothing new. */
function isWritten({ status, path }: ChangedFile, { change }: ChangedProject): boolean {
  if (status !== 'changed') return status === 'added';
  return change.lines(path).added.some((line) => /\S/.test(line));
}

/** Whether anything lies in a place; in a project without it, the document may stand elsewhere. */
export function hasPlace(path: string, { project }: ChangedProject): boolean {
  return project.listFiles().some((file) => isBelow(file, path));
}

/** The test for a document of a kind among the changed files. */
function matchKind(kind: LoadedKind | undefined, owed: Owed, changed: ChangedProject): (file: ChangedFile) => boolean {
  const match = createKindMatcher(owed.place, changed);
  if (kind?.name === undefined) return ({ path }) => match(path) !== undefined;
  return ({ path, status }) => {
    const role = match(path)?.role;
    if (role === 'document') return !kind.isNumbered || status === 'added';
    return role === 'index' && !kind.isNumbered && status !== 'added';
  };
}

/** Documents that belong to no kind with a place of its own: where a guide may stand, too. */
function matchAnyPage({ model, places }: ChangedProject, owed: Owed): (file: ChangedFile) => boolean {
  const isDoc = createPathMatcher({ areas: model.areas, places })({ paths: ['@docs'], except: [] });
  const others = [...model.kinds.values()].flatMap(({ name, place }) => {
    const path = places.get(place) ?? '';
    const isOwn = place !== owed.place && (name !== undefined || isDocument(path));
    return isOwn ? path : [];
  });
  return ({ path }) => isDoc(path) && isDocument(path) && !others.some((other) => isBelow(path, other));
}

/** What shows the document where a scenario is about it: the proposal of a proposal, wherever it lies. */
function findByScenario({ kind, scenarios, path: place }: Owed, changed: ChangedProject): string | undefined {
  const { model, change, places } = changed;
  const about = model.scenarios.find((scenario) => isAbout(scenario, kind));
  if (about?.recognise === undefined) return undefined;
  const matchSet = createPathMatcher({ areas: model.areas, places });
  const { value, evidence } = evaluate(about.recognise, { answers: {}, open: [], change, matchSet });
  const [shown] = evidence.flatMap((each) => (each.kind === 'path' ? each.path : []));
  if (value !== true || shown === undefined) return undefined;
  const isOther = !scenarios.includes(about.id) || !hasPlace(place, changed);
  const isEnough = isDocument(shown) || (isOther && model.kinds.get(kind)?.name !== undefined);
  return isEnough ? shown : undefined;
}

/** The changed files that are the document that is owed; the first is the most likely one. */
export function findDocument(owed: Owed, changed: ChangedProject): readonly string[] {
  const { change, model } = changed;
  const kind = model.kinds.get(owed.kind);
  const written = (matches: (file: ChangedFile) => boolean): readonly string[] =>
    change.files.filter((file) => matches(file) && isWritten(file, changed)).map(({ path }) => path);
  const found = written(matchKind(kind, owed, changed));
  if (found.length > 0) return found;
  const byScenario = findByScenario(owed, changed);
  if (byScenario !== undefined) return [byScenario];
  const isAnywhere = owed.need !== 'must' || !hasPlace(owed.path, changed);
  return owed.place === 'user_guide' && isAnywhere ? written(matchAnyPage(changed, owed)) : [];
}
