import type { Diagnostic, Project } from '@signpost/model';
import { readText, type Workspace } from '@signpost/workspace';
import type { FactsCache } from './cache/facts-cache.ts';
import { openKeptFindings } from './cache/recall-findings.ts';
import type { RecordedReads } from './cache/record-reads.ts';
import { type Change, findChange } from './change/find-change.ts';
import { keepNewFindings } from './change/keep-new-findings.ts';
import { collect } from './collect/collect.ts';
import type { Collected } from './collect/source.ts';
import type { LintResult } from './lint/lint-documents.ts';
import { loadMarkdownReader } from './parse/markdown/markdown-reader.ts';
import { explainFindings } from './explain-findings.ts';
import { readDocuments, type ReadDocuments } from './parse/read-documents.ts';
import { buildProject } from './project/build-project.ts';
import { openLearning } from './project/learn-by-content.ts';
import { rules as ownRules } from './rules/index.gen.ts';
import { runRules } from './rules/run-rules.ts';
import type { CheckOptions, DatedOptions } from './settings/check-options.ts';
import { loadSettings } from './settings/load-settings.ts';
import type { Settings } from './settings/settings.ts';
import { readBaselines } from './verdict/baseline/read-baselines.ts';
import { countChecked } from './verdict/count-checked.ts';
import { isWanted, isWantedFinding } from './verdict/is-wanted.ts';
import { judge } from './verdict/judge.ts';
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
  }: Pick<CheckPlace, 'cache'> & {
    readonly options: CheckOptions;
    readonly workspace: Workspace;
    readonly change: Change | undefined;
  },
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

function historyOf({ formerText, touched }: Change): Partial<History> {
  return { committedMoves: noHistory.committedMoves, formerText, changedPaths: touched };
}

/** Git is not asked where nobody reads what it would say, and of what was before a change nothing is asked by itself. */
const noHistory: History = {
  removedPaths: () => new Map(),
  committedMoves: () => [],
  formerText: () => undefined,
  changedPaths: new Set(),
};

export { recordReads } from './cache/record-reads.ts';

/** Where a check reads, and what it keeps. */
export interface CheckPlace {
  readonly reads: RecordedReads;
  readonly cache: FactsCache;
}

/** What a check says, and what that rests on beside the files of the project. */
export interface Performed {
  readonly verdict: Verdict;
  /** Nothing where the verdict rests on more than can be told, so that it must not be kept. */
  readonly packages: LintResult['packages'] | undefined;
}

/** Every stage of a check that no earlier one answers: settings → collect → parse → project → rules → verdict. */
export async function performCheck(options: DatedOptions, place: CheckPlace): Promise<Performed> {
  const { cache, reads } = place;
  const { workspace } = reads;
  const files = { listFiles: () => workspace.listFiles(), readText: (path: string) => readText(workspace, path) };
  const moreRules = await Promise.all((options.moreRules ?? []).map(({ load }) => load(files)));
  const settings = await loadSettings(options, workspace, [...ownRules, ...moreRules.flat()]);
  const analyzeView = async (view: Workspace, history: Partial<History>): Promise<Analysis> => {
    const collected = { ...collect(view, options.since), ...history };
    const read = await readDocuments(collected, cache, loadMarkdownReader);
    return analyze(read, collected, settings, openLearning(collected, cache));
  };
  const findBefore = async (view: Workspace): Promise<readonly Diagnostic[]> =>
    (await analyzeView(view, noHistory)).found;
  const change = findChange(options, workspace);
  const { project, found, textOf } = await analyzeView(workspace, change === undefined ? {} : historyOf(change));
  const isKept = cache.isKept && options.overlay === undefined;
  const keptFindings = isKept ? openKeptFindings(options, settings, { root: workspace.root, cache }) : undefined;
  const fresh =
    change === undefined ? found : await keepNewFindings(found, change, { settings, keptFindings, cache, findBefore });
  if (change?.hasToldFormer() !== true) keptFindings?.keep('checked', found, reads);
  const explained =
    change === undefined
      ? fresh
      : explainFindings(fresh, project, settings.selection.rules, () => workspace.committedRenames());
  const linted = await lint(project, settings, { options, workspace, cache, change });
  const verdict = judge([...explained, ...linted.found], settings, project, countChecked(project, settings), {
    baselines: options.hasBaseline === false ? [] : readBaselines(workspace, settings.projects),
    change,
    textOf,
  });
  return { verdict, packages: linted.ranCode ? undefined : linted.packages };
}
