import { readIfText } from '../read-if-text.ts';
import type { ChangedProject } from './changed-project.ts';
import { findChangelogEntry } from './find-changelog-entry.ts';
import { findDocument, hasPlace } from './find-document.ts';
import { listOpenFills } from './list-fills.ts';
import type { Owed, Told } from './list-owed.ts';
import { nameSubjects, normalizeName } from './name-subjects.ts';
import type { Recognised } from './recognise.ts';

/** What a change has done about a document; `detail` is for people, without full stop. */
export interface Judgement {
  readonly state: 'done' | 'unfilled' | 'missing';
  readonly detail: string;
  /** The files of the change that are the document, or part of it. */
  readonly files: readonly string[];
}

/** The place of pending changelog entries, which an edited changelog meets as well. */
const entries = 'changesets';

/** What the new row of a table is about; nothing where the document needs no row, or nobody knows what of. */
function listSubjects(owed: Owed, found: readonly Recognised[], told: Told): readonly string[] {
  return found
    .filter(({ scenario }) => owed.scenarios.includes(scenario.id))
    .filter(({ scenario }) => scenario.steps.some((step) => step.kind === 'insert-row' && step.place === owed.place))
    .flatMap((each) => nameSubjects(each, told));
}

function describeLack(owed: Owed, changed: ChangedProject): string {
  const { path, place } = owed;
  if (place === entries) return `nothing was added to ${path}, and nothing unreleased to ${changed.changelog}`;
  if (readIfText(changed.project, path) !== undefined) return `${path} was not changed`;
  return hasPlace(path, changed) ? `nothing was added to ${path}` : `${path} does not exist`;
}

function describeFound([first = '', ...others]: readonly string[], { change }: ChangedProject): string {
  const status = change.files.find(({ path }) => path === first)?.status ?? 'changed';
  return `${first} was ${status}${others.length === 0 ? '' : `, and ${others.length} more`}`;
}

function findFiles(owed: Owed, changed: ChangedProject): readonly string[] {
  if (owed.place !== entries) return findDocument(owed, changed);
  const entry = findChangelogEntry(owed.path, changed);
  return entry === undefined ? [] : [entry];
}

function mentions(files: readonly string[], subjects: readonly string[], { change }: ChangedProject): boolean {
  const added = files.flatMap((path) => change.lines(path).added.map(normalizeName));
  return subjects.some((subject) => added.some((line) => line.includes(subject)));
}

function listPlaces(files: readonly string[], changed: ChangedProject): readonly string[] {
  return files.flatMap((path) => listOpenFills(path, changed).map((line) => `${path}:${line}`));
}

/** Looks in a change for a document that is owed, and whether anything in it still waits for words. */
export function judgeDocument(
  owed: Owed,
  changed: ChangedProject,
  found: readonly Recognised[],
  told: Told,
): Judgement {
  const files = findFiles(owed, changed);
  if (files.length === 0) return { state: 'missing', detail: describeLack(owed, changed), files };
  const subjects = listSubjects(owed, found, told);
  const [subject] = subjects;
  if (subject !== undefined && !mentions(files, subjects, changed)) {
    return { state: 'missing', detail: `${describeFound(files, changed)}, but says nothing of ${subject}`, files };
  }
  const places = listPlaces(files, changed);
  if (places.length === 0) return { state: 'done', detail: describeFound(files, changed), files };
  const [place = ''] = places;
  const wait = places.length === 1 ? `${place} waits` : `${place} and ${places.length - 1} more wait`;
  return { state: 'unfilled', detail: `${wait} for your words (FILL)`, files };
}
