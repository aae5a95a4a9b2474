import { openGuide } from '../guide/open-guide.ts';
import type { ScenarioModel } from '../load/scenario-model.ts';
import { unknownProjection } from '../messages/unknown-projection.ts';
import { addFolders } from '../plan/add-folders.ts';
import { createDraft, type Draft } from '../plan/draft.ts';
import { projections } from '../projections/index.gen.ts';
import type { Projection } from '../projections/projection.ts';
import { readIfText } from '../read-if-text.ts';
import type { DocsPlan, DocsProblem, DocsProject, ShownProjection } from './docs-plan.ts';
import { fillDocument, type Filling } from './fill-document.ts';
import { findForeignFile, findPath, placeSection } from './place-projections.ts';
import { scanDocument, type ScannedDocument } from './scan-documents.ts';

const known: readonly Projection[] = projections;

/** The ids of all projections. */
export const projectionIds: readonly string[] = known.map(({ id }) => id);

/** What all documents of a run share. */
interface Run extends Filling {
  readonly draft: Draft;
  readonly shown: ShownProjection[];
  readonly problems: DocsProblem[];
}

function choose(only: readonly string[], { projections: set }: DocsProject): ReadonlyMap<string, Projection> {
  for (const id of only) if (!projectionIds.includes(id)) throw unknownProjection(id, projectionIds);
  for (const id of Object.keys(set)) {
    if (!projectionIds.includes(id)) throw unknownProjection(id, projectionIds, 'signpost.yaml: ');
  }
  return new Map(known.filter(({ id }) => only.length === 0 || only.includes(id)).map((each) => [each.id, each]));
}

/** Whether a Sphinx site of the project draws Mermaid. */
function findsMermaid(project: DocsProject): boolean {
  return project
    .listFiles()
    .filter((path) => path === 'conf.py' || path.endsWith('/conf.py'))
    .some((path) => /sphinxcontrib\.mermaid/.test(readIfText(project, path) ?? ''));
}

function writeDocument(document: ScannedDocument, isNew: boolean, run: Run): void {
  const { path, problems } = document;
  run.problems.push(...problems.map((problem) => ({ path, ...problem })));
  if (problems.length > 0) return;
  const { text, filled, unknown } = fillDocument(document, run);
  run.problems.push(...unknown);
  if (text !== document.text) run.draft.write(path, text);
  for (const { id, isFresh } of filled) {
    run.shown.push({ projection: id, path, state: isNew ? 'missing' : isFresh ? 'fresh' : 'stale' });
  }
}

function writeFiles(run: Run, project: DocsProject): void {
  for (const projection of run.wanted.values()) {
    const path = projection.kind === 'file' ? findPath(projection, project) : undefined;
    if (projection.kind !== 'file' || path === undefined) continue;
    const foreign = findForeignFile(projection, path, run.draft);
    if (foreign !== undefined) {
      run.problems.push(foreign);
      continue;
    }
    const before = run.draft.read(path);
    const content = projection.render(run.view);
    const isFresh = before?.replaceAll('\r\n', '\n') === content;
    if (!isFresh) run.draft.write(path, content);
    run.shown.push({
      projection: projection.id,
      path,
      state: before === undefined ? 'missing' : isFresh ? 'fresh' : 'stale',
    });
  }
}

/**
 * Plans what makes the generated documents of a project fresh: the sections between markers, wherever they stand, and the files
 * that are generated as a whole. `only` are ids of projections; without any, all.
 * @throws UsageError `unknown-projection`, or `unsafe-path` for a place outside of the project.
 */
export function planDocs(model: ScenarioModel, project: DocsProject, only: readonly string[] = []): DocsPlan {
  const wanted = choose(only, project);
  const draft = createDraft(project);
  const guide = openGuide(model, project);
  const scan = (paths: readonly string[]): readonly ScannedDocument[] =>
    paths.flatMap((path) => scanDocument(path, draft) ?? []);
  const old = scan(project.documents);
  const unplaced = [...wanted.values()].flatMap((each) =>
    each.kind === 'section' ? (placeSection(each, project, old, draft) ?? []) : [],
  );
  const created = draft.listChanges().map(({ path }) => path);
  // Those that the run makes as well: a second run sees what the first one saw.
  const paths = addFolders([...project.listFiles(), ...draft.listChanges().map(({ path }) => path)]);
  const run: Run = {
    draft,
    view: { model, crossings: [...guide.crossings.values()], places: guide.named.places },
    wanted,
    known: projectionIds,
    exists: (path) => paths.has(path),
    drawsMermaid: findsMermaid(project),
    shown: [],
    problems: [...unplaced],
  };
  for (const document of old) writeDocument(document, false, run);
  for (const document of scan(created)) writeDocument(document, true, run);
  writeFiles(run, project);
  return { shown: run.shown, problems: run.problems, changes: draft.listChanges() };
}
