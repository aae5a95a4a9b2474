import { relative } from 'node:path';
import { findRoot, openWorkspace, readToday, type Workspace } from '@signpost/workspace';
import { overlayFiles } from './collect/overlay-files.ts';
import { openCache } from './cache/open-cache.ts';
import { keepVerdict, type Recalled, recallVerdict } from './cache/recall-verdict.ts';
import type { CheckOptions, DatedOptions } from './settings/check-options.ts';
import type { Verdict } from './verdict/verdict.ts';

/** A finished check. */
export interface CheckRun {
  /** The project's root, absolute. */
  readonly root: string;
  readonly exitCode: Verdict['exitCode'];
  readonly verdict: Verdict;
  /** Present where one was asked for. */
  readonly report?: string;
  /** The system's error code when the cache could not be written; the verdict is the same without it. */
  readonly cacheProblem?: string;
}

/**
 * What the caller asks for, in one text: two checks of the same files with the same key have the same verdict. A revision
 * stands for the commit that it leads to now.
 */
function nameCheck(
  { folder, paths = [], only, moreRules = [], today, ...rest }: DatedOptions,
  workspace: Workspace,
): string {
  const rules = moreRules.map(({ name }) => name);
  const { isStaged, since, hasBaseline, maxWarnings, allowsCode } = rest;
  const base = since === undefined ? undefined : [since, workspace.findBase(since)];
  const place = relative(workspace.root, folder);
  return JSON.stringify([place, paths, only, rules, isStaged, base, hasBaseline, maxWarnings, allowsCode, today]);
}

/** A check whose answer is known. */
async function repeatCheck(
  root: string,
  { exitCode, verdict, report }: Recalled,
  options: CheckOptions,
): Promise<CheckRun> {
  const told = report ?? (await options.report?.render(verdict(), root));
  return {
    root,
    exitCode,
    get verdict() {
      return verdict();
    },
    ...(told === undefined ? {} : { report: told }),
  };
}

/**
 * Checks a project, or says what an earlier check of the same said.
 * @throws UsageError for wrong settings, rules or paths; never for what a document holds.
 */
export async function runCheck(asked: CheckOptions): Promise<CheckRun> {
  const options: DatedOptions = { ...asked, today: asked.today ?? readToday() };
  const { root } = findRoot(options.folder);
  const files = options.workspace ?? openWorkspace(root, { kind: options.isStaged === true ? 'index' : 'worktree' });
  const workspace = options.overlay === undefined ? files : overlayFiles(files, options.overlay);
  const cache = openCache(root, options);
  const key = nameCheck(options, workspace);
  const known = options.overlay === undefined ? recallVerdict(key, workspace, cache, options.report?.key) : undefined;
  if (known !== undefined) return repeatCheck(root, known, options);
  const { performCheck, recordReads } = await import('./perform-check.ts');
  const reads = recordReads(workspace, cache);
  const { verdict, packages } = await performCheck(options, { reads, cache });
  const report = await options.report?.render(verdict, root);
  if (cache.isKept && options.overlay === undefined && packages !== undefined) {
    keepVerdict(key, { verdict, report, reportKey: options.report?.key, packages }, reads, cache);
  }
  const cacheProblem = cache.save();
  return {
    root,
    exitCode: verdict.exitCode,
    verdict,
    ...(report === undefined ? {} : { report }),
    ...(cacheProblem === undefined ? {} : { cacheProblem }),
  };
}
