import type { Answers, Change } from '@signpost/model';
import { findScenario } from '../load/find-scenario.ts';
import { listPlacesOf } from '../load/list-places-of.ts';
import { loadModel } from '../load/load-model.ts';
import type { LoadedScenario } from '../load/loaded-scenario.ts';
import type { ScenarioModel } from '../load/scenario-model.ts';
import { createFit } from '../plan/fits-project.ts';
import { createPlaceResolver, type PlaceResolver } from '../plan/resolve-places.ts';
import type { ScenarioProject } from '../project.ts';
import { readIfText } from '../read-if-text.ts';
import type { ChangedProject } from './changed-project.ts';
import { type DeclarationProblem, findProblems } from './find-problems.ts';
import { judgeDocument } from './judge-document.ts';
import { listOwed, type Owed } from './list-owed.ts';
import { nameCommands } from './name-commands.ts';
import { readNotes } from './read-notes.ts';
import { type Generated, recallGenerated } from './recall-generated.ts';
import { type Recognised, type Recognition, recognise } from './recognise.ts';

/**
 * What became of a document: `unfilled` is written but has places that wait for words, `missing` must be written,
 * `recommended` and `optional` may be, `open` depends on a question.
 */
type TodoStatus = 'done' | 'unfilled' | 'missing' | 'recommended' | 'optional' | 'open' | 'waived' | 'not-needed';

/** One document of a change, with what was found of it. */
export interface TodoDocument extends Omit<Owed, 'status'> {
  readonly status: TodoStatus;
  /** What in the change shows it, or what is lacking. */
  readonly detail: string;
  /** The files of the change that are the document. */
  readonly files: readonly string[];
}

/** What a change is, what it has done and what it still owes. */
export interface Todo extends Recognition {
  readonly problems: readonly DeclarationProblem[];
  readonly documents: readonly TodoDocument[];
  /** What writes documents that are owed. */
  readonly commands: readonly string[];
  /** How many files the change has. */
  readonly fileCount: number;
}

/** What the caller knows of a change. */
export interface TodoRequest {
  readonly project: ScenarioProject;
  readonly change: Change;
  readonly changelog: string;
  /** Ids of scenarios, in place of what the change shows and declares. */
  readonly scenarios?: readonly string[];
  /** Makes answers to the questions of the scenarios that were found. */
  readonly answer?: (scenarios: readonly LoadedScenario[]) => Answers;
  /** What a run of a scenario's generator left: its answers count where nobody gives others. */
  readonly recall?: (id: string) => string | undefined;
  /** Whether what is not answered is answered with no. */
  readonly isComplete?: boolean;
}

/** What there is to say of a document that no scenario of the change has in its list. */
const unasked = { status: 'not-needed', detail: '', files: [] } as const;

const lacking = { must: 'missing', should: 'recommended', may: 'optional' } as const;

function chooseStatus({ status, need }: Owed, state: 'done' | 'unfilled' | 'missing'): TodoStatus {
  if (status === 'waived') return 'waived';
  if (state !== 'missing') return state;
  return status === 'needed' ? lacking[need] : status;
}

function openChange(
  { project, change, changelog }: TodoRequest,
  model: ScenarioModel,
  resolve: PlaceResolver,
): ChangedProject {
  const placesById = listPlacesOf(model);
  const places = resolve(placesById);
  const notes = readNotes(change.files, places.get('changesets') ?? '', (path) => readIfText(project, path));
  const files = change.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { project, change: { ...change, files, notes }, model, changelog, placesById, places };
}

function find(
  { model, change, places, project }: ChangedProject,
  asked: readonly string[] | undefined,
  resolve: PlaceResolver,
  generated: Generated,
): Recognition {
  if (asked !== undefined) {
    const found = asked.map((id): Recognised => ({ scenario: findScenario(model.scenarios, id), evidence: [] }));
    return { found, isDeclared: true, possible: [] };
  }
  const named = { areas: model.areas, places };
  return recognise(change, model.scenarios, { named, generated, fits: createFit(project.listFiles(), resolve) });
}

/**
 * Says of a change what it is, which documents it owes, and which of them it brings.
 * @throws UsageError `unknown-scenario` for an id that the caller names, and what `loadModel` throws.
 */
export function listTodo(request: TodoRequest): Todo {
  const { project, scenarios, answer, recall = () => undefined, isComplete = false } = request;
  const model = loadModel(project);
  const resolve = createPlaceResolver(project);
  const changed = openChange(request, model, resolve);
  const generated = recallGenerated(changed.change, model.scenarios, recall);
  const recognition = find(changed, scenarios, resolve, generated);
  const { found } = recognition;
  const chosen = found.map(({ scenario }) => scenario);
  const answers = answer?.(chosen) ?? {};
  const named = { areas: model.areas, places: changed.places };
  const remembered = new Map([...generated].map(([id, run]) => [id, run.answers]));
  const situation = { answers, remembered, isComplete, change: changed.change, named };
  const owed = chosen.length === 0 ? [] : listOwed(chosen, situation, model.kinds.values());
  const documents = owed.map((each): TodoDocument => {
    if (each.scenarios.length === 0) return Object.assign({}, each, unasked);
    const { state, detail, files } = judgeDocument(each, changed, found, { answers, remembered });
    return Object.assign({}, each, { status: chooseStatus(each, state), detail, files });
  });
  return {
    ...recognition,
    problems: scenarios === undefined ? findProblems(changed.change, model) : [],
    documents,
    commands: nameCommands(chosen, documents, { answers, remembered }),
    fileCount: changed.change.files.length,
  };
}

/** Whether something must still be done. */
export function isOwing({ documents, problems }: Todo): boolean {
  return problems.length > 0 || documents.some(isOwed);
}

/** Whether a document must still be written, or what waits in it be filled in. */
export function isOwed({ status, need }: TodoDocument): boolean {
  return status === 'missing' || (status === 'unfilled' && need === 'must');
}
