import { posix } from 'node:path';
import type { Document, Project } from '@signpost/model';
import { readRecordName } from '@signpost/model/series';
import { createKindMatcher } from '../../documents/match-kind.ts';
import type { LoadedKind } from '../../load/loaded-scenario.ts';
import { isInside, type LayoutOf, pathFrom } from '../folder-project.ts';

/** The documents of one kind in one project. */
export interface KindDocuments {
  readonly kind: LoadedKind;
  readonly documents: readonly Document[];
}

/** What a kind's template of names says of one: what stands in it beside the variables. */
function compileName({ name = '', isNumbered }: LoadedKind): (file: string) => boolean {
  const parts = name.split(/\{\{.*?\}\}/).map((part) => part.toLowerCase());
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  return (file) => {
    if (isNumbered) return readRecordName(file) !== undefined;
    const stem = posix.parse(file).name.toLowerCase();
    return stem.length >= first.length + last.length && stem.startsWith(first) && stem.endsWith(last);
  };
}

/** A kind whose documents have a form, with the test for one: how deep its place lies, nothing for other documents. */
interface FormTest {
  readonly kind: LoadedKind;
  readonly depthOf: (path: string) => number | undefined;
}

function createTests(layoutOf: LayoutOf, settings: Project['settings'][number]): readonly FormTest[] {
  const { kinds, layout } = layoutOf(settings);
  return [...kinds.values()].flatMap((kind) => {
    const { sections, fields, isExact } = kind.form;
    if (kind.name === undefined || (sections.length === 0 && fields.length === 0 && !isExact)) return [];
    const match = createKindMatcher(kind.place, layout);
    const isName = compileName(kind);
    const depthOf = (path: string): number | undefined => {
      const found = match(path);
      return found?.role === 'document' && isName(posix.basename(path)) ? found.place.length : undefined;
    };
    return [{ kind, depthOf }];
  });
}

/** The kind whose place holds a path most closely: a guide's folder may hold the folder of examples. */
function chooseKind(tests: readonly FormTest[], path: string): LoadedKind | undefined {
  let chosen: LoadedKind | undefined;
  let deepest = -1;
  for (const { kind, depthOf } of tests) {
    const depth = depthOf(path) ?? -1;
    if (depth <= deepest) continue;
    deepest = depth;
    chosen = kind;
  }
  return chosen;
}

/** The records of a series, and the folders that hold one: a translation in there, or notes on a record, is none. */
function createRecordTest(project: Project): (path: string) => boolean {
  const series = project.series();
  const folders = new Set(series.map(({ folder }) => folder));
  const records = new Set(series.flatMap((each) => each.records.map(({ path }) => path)));
  return (path) => records.has(path) || !folders.has(posix.dirname(path));
}

/** The documents of each kind that has a form, in each folder with settings of its own. */
export function findDocuments(project: Project, layoutOf: LayoutOf): readonly KindDocuments[] {
  const isRecord = createRecordTest(project);
  const homes = project.settings.toReversed();
  const groups = new Map(homes.map(({ folder }) => [folder, new Array<Document>()]));
  for (const document of project.documents) {
    const home = homes.find(({ folder }) => isInside(document.path, folder));
    groups.get(home?.folder ?? '')?.push(document);
  }
  return homes.flatMap((settings) => {
    const { folder } = settings;
    const documents = groups.get(folder) ?? [];
    if (documents.length === 0) return [];
    const tests = createTests(layoutOf, settings);
    const byKind = new Map(tests.map(({ kind }) => [kind, new Array<Document>()]));
    for (const document of documents) {
      const kind = chooseKind(tests, pathFrom(folder, document.path));
      if (kind !== undefined && (!kind.isNumbered || isRecord(document.path))) byKind.get(kind)?.push(document);
    }
    return [...byKind].map(([kind, ofKind]) => ({ kind, documents: ofKind }));
  });
}
