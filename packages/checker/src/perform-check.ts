import type { Diagnostic, Project } from '@signpost/model';
import { openWorkspace, type Workspace } from '@signpost/workspace';
import type { FactsCache } from './cache/facts-cache.ts';
import { collect } from './collect/collect.ts';
import type { Collected } from './collect/source.ts';
import { loadMarkdownParser } from './parse/markdown/markdown-parser.ts';
import { readDocuments, type ReadDocuments } from './parse/read-documents.ts';
import { buildProject } from './project/build-project.ts';
import { rules as ownRules } from './rules/index.gen.ts';
import { runRules } from './rules/run-rules.ts';
import type { CheckOptions } from './settings/check-options.ts';
import { loadSettings } from './settings/load-settings.ts';
import type { Settings } from './settings/settings.ts';
import { readBaselines } from './verdict/baseline/read-baselines.ts';
import { countChecked } from './verdict/count-checked.ts';
import { isWanted } from './verdict/is-wanted.ts';
import { judge } from './verdict/judge.ts';
import { selectNewFindings } from './verdict/select-new-findings.ts';
import type { Verdict } from './verdict/verdict.ts';

interface Analysis {
  readonly project: Project;
  readonly found: readonly Diagnostic[];
}

/** The stages between parsing and the verdict: project → rules. */
export function analyze(read: ReadDocuments, collected: Collected, settings: Settings): Analysis {
  const project = buildProject(read, collected, settings);
  const found = runRules(project, settings.selection.rules);
  return { project, found: found.filter(({ path }) => isWanted(path, settings)) };
}

async function lint(project: Project, settings: Settings): Promise<Diagnostic[]> {
  if (!settings.selection.hasLint) return [];
  const { lintDocuments } = await import('./lint/lint-documents.ts');
  const found = await lintDocuments(project.documents.filter(({ path }) => isWanted(path, settings)));
  return found.filter(({ rule }) => settings.selection.has(rule));
}

/** Of a staged change counts what stands in its documents, and what it breaks in others; those are compared with HEAD. */
async function keepStaged(
  found: readonly Diagnostic[],
  staged: ReadonlySet<string>,
  workspace: Workspace,
  analyzeView: (view: Workspace) => Promise<Analysis>,
): Promise<readonly Diagnostic[]> {
  if (found.every(({ path }) => staged.has(path))) return found;
  const before = await analyzeView(openWorkspace(workspace.root, { kind: 'revision', revision: 'HEAD' }));
  return selectNewFindings(found, before.found, staged);
}

/** Where a check reads, and what it keeps. */
export interface CheckPlace {
  readonly workspace: Workspace;
  readonly cache: FactsCache;
}

/** Every stage of a check that no earlier one answers: settings → collect → parse → project → rules → verdict. */
export async function performCheck(options: CheckOptions, { workspace, cache }: CheckPlace): Promise<Verdict> {
  const settings = await loadSettings(options, workspace, [...ownRules, ...(options.moreRules ?? [])]);
  const analyzeView = async (view: Workspace): Promise<Analysis> => {
    const collected = collect(view);
    return analyze(await readDocuments(collected, cache, loadMarkdownParser), collected, settings);
  };
  const { project, found } = await analyzeView(workspace);
  const staged = options.isStaged === true ? new Set(workspace.changedFiles().map(({ path }) => path)) : undefined;
  const kept = staged === undefined ? found : await keepStaged(found, staged, workspace, analyzeView);
  const diagnostics = [...kept, ...(await lint(project, settings))];
  return judge(diagnostics, settings, project, countChecked(project, settings), {
    baselines: options.hasBaseline === false ? [] : readBaselines(workspace, settings.projects),
    isWhole: (path) => staged?.has(path) ?? true,
  });
}
