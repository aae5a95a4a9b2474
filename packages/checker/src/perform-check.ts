import type { Diagnostic, Project } from '@signpost/model';
import { openWorkspace, readText, type Workspace } from '@signpost/workspace';
import type { FactsCache } from './cache/facts-cache.ts';
import { collect } from './collect/collect.ts';
import type { Collected } from './collect/source.ts';
import type { LintResult } from './lint/lint-documents.ts';
import { loadMarkdownReader } from './parse/markdown/markdown-reader.ts';
import { explainFindings } from './explain-findings.ts';
import { readDocuments, type ReadDocuments } from './parse/read-documents.ts';
import { buildProject } from './project/build-project.ts';
import { openLearning } from './project/learn-by-content.ts';
import { once } from './project/remember.ts';
import { rules as ownRules } from './rules/index.gen.ts';
import { runRules } from './rules/run-rules.ts';
import type { CheckOptions, DatedOptions } from './settings/check-options.ts';
import { loadSettings } from './settings/load-settings.ts';
import type { Settings } from './settings/settings.ts';
import { readBaselines } from './verdict/baseline/read-baselines.ts';
import { countChecked } from './verdict/count-checked.ts';
import { isWanted, isWantedFinding } from './verdict/is-wanted.ts';
import { judge, type JudgedChange } from './verdict/judge.ts';
import { selectNewFindings } from './verdict/select-new-findings.ts';
import type { Verdict } from './verdict/verdict.ts';

interface Analysis {
  readonly textOf: (path: string) => string;
  readonly project: Project;
  readonly found: readonly Diagnostic[];
}

/** The stages between parsing and the verdict: project → rules. */
export function analyze(
  read: ReadDocuments,
  collected: Collected,
  settings: Settings,
  learn?: Project['learn'],
): Analysis {
  const project = buildProject(read, collected, settings, learn);
  const found = runRules(project, settings.selection.rules);
  const { textOf } = collected;
  return { textOf, project, found: found.filter((diagnostic) => isWantedFinding(diagnostic, settings)) };
}

interface Linted extends Pick<LintResult, 'packages' | 'ranCode'> {
  readonly found: readonly Diagnostic[];
}

/** Runs the linters on the documents that somebody wants to know about: of a change those that it touches. */
async function lint(
  project: Project,
  settings: Settings,
  {
    options,
    workspace,
    cache,
    change,
  }: CheckPlace & { readonly options: CheckOptions; readonly change?: Change | undefined },
): Promise<Linted> {
  if (!settings.selection.hasLint) return { found: [], packages: [], ranCode: false };
  const { lintDocuments } = await import('./lint/lint-documents.ts');
  const isTouched = (path: string): boolean => change?.touched.has(path) ?? true;
  const documents = project.documents.filter(({ path }) => isWanted(path, settings) && isTouched(path));
  const { diagnostics, ...rest } = await lintDocuments(documents, {
    root: workspace.root,
    files: new Set(workspace.listFiles()),
    readText: (path) => readText(workspace, path) ?? '',
    projectOf: (path) => {
      const { folder, file } = settings.projectOf(path);
      return { folder, lint: file.lint };
    },
    linters: settings.selection.linters,
    allowsCode: options.allowsCode === true,
    cache,
    identify: (path) => workspace.identify(path),
  });
  return { found: diagnostics.filter(({ rule }) => settings.selection.has(rule)), ...rest };
}

type History = Pick<Collected, 'removedPaths' | 'committedMoves' | 'formerText' | 'changedPaths'>;

/** Git is not asked where nobody reads what it would say, and of what was before a change nothing is asked by itself. */
const noHistory: History = {
  removedPaths: () => new Map(),
  committedMoves: () => [],
  formerText: () => undefined,
  changedPaths: new Set(),
};

/** A change under check, with the commit that it starts from. */
interface Change extends JudgedChange {
  readonly base: string;
  /** Where each document that was there before lay then. */
  readonly formerPaths: ReadonlyMap<string, string>;
}

function findChange({ isStaged, since }: CheckOptions, workspace: Workspace): Change | undefined {
  if (isStaged !== true && since === undefined) return undefined;
  const changes = workspace.changedFiles(since);
  const touched = new Set(changes.map(({ path }) => path));
  const formerPaths = new Map(
    changes.flatMap((change) => {
      if (change.status === 'modified') return [[change.path, change.path]];
      return change.status === 'renamed' ? [[change.path, change.from]] : [];
    }),
  );
  const place = { touched, formerPaths };
  return since === undefined ? { base: 'HEAD', ...place } : { since, base: workspace.findBase(since), ...place };
}

/** Reads what documents held before a change; git is asked only for those that somebody wants to know. */
function readFormerTexts({ root }: Workspace, { base, formerPaths }: Change): Collected['formerText'] {
  const before = once(() => openWorkspace(root, { kind: 'revision', revision: base }));
  return (path) => {
    const former = formerPaths.get(path);
    const content = former === undefined ? undefined : before().readFile(former);
    return content?.kind === 'text' ? content.text : undefined;
  };
}

/** Of a change counts what stands in its documents, and what it breaks in others; those are compared with its base. */
async function keepNew(
  found: readonly Diagnostic[],
  { base, touched }: Change,
  workspace: Workspace,
  analyzeView: (view: Workspace, history: History) => Promise<Analysis>,
): Promise<readonly Diagnostic[]> {
  if (found.every(({ path }) => touched.has(path))) return found;
  const before = await analyzeView(openWorkspace(workspace.root, { kind: 'revision', revision: base }), noHistory);
  return selectNewFindings(found, before.found, touched);
}

export { recordReads } from './cache/record-reads.ts';

/** Where a check reads, and what it keeps. */
export interface CheckPlace {
  readonly workspace: Workspace;
  readonly cache: FactsCache;
}

/** What a check says, and what that rests on beside the files of the project. */
export interface Performed {
  readonly verdict: Verdict;
  /** Nothing where the verdict rests on more than can be told, so that it must not be kept. */
  readonly packages: LintResult['packages'] | undefined;
}

/** Every stage of a check that no earlier one answers: settings → collect → parse → project → rules → verdict. */
export async function performCheck(options: DatedOptions, { workspace, cache }: CheckPlace): Promise<Performed> {
  const files = { listFiles: () => workspace.listFiles(), readText: (path: string) => readText(workspace, path) };
  const moreRules = await Promise.all((options.moreRules ?? []).map(({ load }) => load(files)));
  const settings = await loadSettings(options, workspace, [...ownRules, ...moreRules.flat()]);
  const analyzeView = async (view: Workspace, history: Partial<History>): Promise<Analysis> => {
    const collected = { ...collect(view, options.since), ...history };
    const read = await readDocuments(collected, cache, loadMarkdownReader);
    return analyze(read, collected, settings, openLearning(collected, cache));
  };
  const change = findChange(options, workspace);
  const { committedMoves } = noHistory;
  const history =
    change === undefined
      ? {}
      : { committedMoves, formerText: readFormerTexts(workspace, change), changedPaths: change.touched };
  const { project, found, textOf } = await analyzeView(workspace, history);
  const kept = change === undefined ? found : await keepNew(found, change, workspace, analyzeView);
  const explained =
    change === undefined
      ? kept
      : explainFindings(kept, project, settings.selection.rules, () => workspace.committedRenames());
  const linted = await lint(project, settings, { options, workspace, cache, change });
  const verdict = judge([...explained, ...linted.found], settings, project, countChecked(project, settings), {
    baselines: options.hasBaseline === false ? [] : readBaselines(workspace, settings.projects),
    change,
    textOf,
  });
  return { verdict, packages: linted.ranCode ? undefined : linted.packages };
}
