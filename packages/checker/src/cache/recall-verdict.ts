import type { FileContent, Workspace } from '@signpost/workspace';
import { once } from '../project/remember.ts';
import type { Texts, Verdict } from '../verdict/verdict.ts';
import type { FactsCache } from './facts-cache.ts';
import { type Grounds, holdGrounds, takeGrounds } from './grounds.ts';
import { stampFile } from '../lint/packages/stamp-file.ts';
import type { RecordedReads } from './record-reads.ts';

/** A verdict without what can be read again. */
type KeptVerdict = Omit<Verdict, 'texts'>;

/** Everything that a finished check rests on, beside its options. */
interface CheckGrounds extends Grounds {
  /** Files of installed packages, absolute, with what tells that they are the same. */
  readonly packages: readonly (readonly [path: string, stamp: string])[];
  /** Present where git was asked what changed. */
  readonly history?: string;
}

/** What an earlier check said; it is told anew only where it was not told in this form. */
export interface Recalled {
  readonly exitCode: Verdict['exitCode'];
  readonly verdict: () => Verdict;
  /** The report of the wanted key, if that is the one that was kept. */
  readonly report?: string;
}

/** What a check said, and the report of it with its key. */
interface Told {
  readonly verdict: Verdict;
  readonly report: string | undefined;
  readonly reportKey: string | undefined;
  readonly packages: CheckGrounds['packages'];
}

function pathsOf({ diagnostics, known, suppressed }: KeptVerdict): ReadonlySet<string> {
  const paths = new Set<string>();
  const findings = [...diagnostics, ...known, ...suppressed.map(({ diagnostic }) => diagnostic)];
  for (const { path, related = [], fix } of findings) {
    paths.add(path);
    for (const place of related) paths.add(place.path);
    for (const edit of fix?.edits ?? []) paths.add(edit.path);
  }
  return paths;
}

function textOf(content: FileContent | undefined): string {
  return content?.kind === 'text' ? content.text : '';
}

/** Files of the disk are read one by one, as far as they are shown; one process reads those of the index. */
function openTexts(verdict: KeptVerdict, workspace: Workspace): Texts {
  if (workspace.view.kind === 'worktree') return { get: (path) => textOf(workspace.readFile(path)) };
  const contents = once(() => workspace.readFiles([...pathsOf(verdict)]));
  return { get: (path) => textOf(contents().get(path)) };
}

function stillHold(grounds: CheckGrounds, workspace: Workspace, cache: FactsCache): boolean {
  const { packages, history } = grounds;
  return (
    (history === undefined || history === workspace.historyKey()) &&
    holdGrounds(grounds, workspace, cache) &&
    packages.every(([path, known]) => stampFile(path) === known)
  );
}

/** Parts of a kept check; none of them but the last has a line end. */
function splitParts(result: string): [grounds: string, exitCode: string, verdict: string, key: string, report: string] {
  const ends: number[] = [];
  for (let count = 0, at = -1; count < 4; count += 1) ends.push((at = result.indexOf('\n', at + 1)));
  const [a = 0, b = 0, c = 0, d = 0] = ends;
  return [
    result.slice(0, a),
    result.slice(a + 1, b),
    result.slice(b + 1, c),
    result.slice(c + 1, d),
    result.slice(d + 1),
  ];
}

/** What an earlier check with the same options said, if all that it rests on is what it was. */
export function recallVerdict(
  key: string,
  workspace: Workspace,
  cache: FactsCache,
  reportKey?: string,
): Recalled | undefined {
  const result = cache.findResult(key);
  if (result === undefined) return undefined;
  const [grounds, exitCode, json, keptKey, report] = splitParts(result);
  if (!stillHold(JSON.parse(grounds), workspace, cache)) return undefined;
  const verdict = once((): Verdict => {
    const kept: KeptVerdict = JSON.parse(json);
    return { ...kept, texts: openTexts(kept, workspace) };
  });
  return {
    exitCode: exitCode === '0' ? 0 : 1,
    verdict,
    ...(reportKey !== undefined && keptKey === reportKey ? { report } : {}),
  };
}

/** Keeps a verdict for the next check with the same options; one whose inputs cannot be told apart is not kept. */
export function keepVerdict(
  key: string,
  { verdict, report = '', reportKey = '', packages }: Told,
  reads: RecordedReads,
  cache: FactsCache,
): void {
  const history = reads.workspace.historyKey();
  const seen = takeGrounds(reads, cache);
  if (seen === undefined) return;
  const { texts: _, ...kept } = verdict;
  const grounds: CheckGrounds = {
    ...seen,
    packages,
    ...(reads.askedHistory() && history !== undefined ? { history } : {}),
  };
  const lines = [JSON.stringify(grounds), String(verdict.exitCode), JSON.stringify(kept), reportKey];
  cache.addResult(key, [...lines.flatMap((line) => [line, '\n']), report]);
}
