import { createHash } from 'node:crypto';
import type { FileContent, Workspace } from '@signpost/workspace';
import type { Texts, Verdict } from '../verdict/verdict.ts';
import type { FactsCache } from './facts-cache.ts';
import { digestBytes, type RecordedReads } from './record-reads.ts';

/** A verdict without what can be read again. */
type KeptVerdict = Omit<Verdict, 'texts'>;

/** A finished check with everything that it rests on, beside its options. */
interface KeptCheck {
  /** Digest of the list of files. */
  readonly files: string;
  readonly inputs: readonly string[];
  /** Digest of what the inputs held. */
  readonly contents: string;
  readonly bytes: readonly (readonly [path: string, digest: string])[];
  /** Present where git was asked what changed. */
  readonly history?: string;
  readonly verdict: KeptVerdict;
}

function digest(parts: Iterable<string>): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

/** Git's id of what a file holds, as far as that is known without reading; `-` where there is no file. */
function objectOf(path: string, workspace: Workspace, cache: FactsCache): string | undefined {
  const identity = workspace.identify(path);
  if (identity === undefined) return '-';
  return identity.kind === 'object' ? identity.object : cache.objectOf(path, identity);
}

function digestContents(inputs: readonly string[], workspace: Workspace, cache: FactsCache): string | undefined {
  const objects: string[] = [];
  for (const path of inputs) {
    const object = objectOf(path, workspace, cache);
    if (object === undefined) return undefined;
    objects.push(object);
  }
  return digest(objects);
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
  let contents: ReadonlyMap<string, FileContent> | undefined;
  return {
    get(path) {
      contents ??= workspace.readFiles([...pathsOf(verdict)]);
      return textOf(contents.get(path));
    },
  };
}

/** The verdict of an earlier check with the same options, if all that it rests on is what it was. */
export function recallVerdict(key: string, workspace: Workspace, cache: FactsCache): Verdict | undefined {
  const json = cache.findResult(key);
  if (json === undefined) return undefined;
  const kept: KeptCheck = JSON.parse(json);
  if (kept.files !== digest(workspace.listFiles())) return undefined;
  if (kept.history !== undefined && kept.history !== workspace.historyKey()) return undefined;
  if (kept.bytes.some(([path, known]) => digestBytes(workspace.readBytes(path)) !== known)) return undefined;
  if (kept.contents !== digestContents(kept.inputs, workspace, cache)) return undefined;
  return { ...kept.verdict, texts: openTexts(kept.verdict, workspace) };
}

/** Keeps a verdict for the next check with the same options; one whose inputs cannot be told apart is not kept. */
export function keepVerdict(key: string, verdict: Verdict, reads: RecordedReads, cache: FactsCache): void {
  const { workspace } = reads;
  const inputs = reads.paths();
  const contents = digestContents(inputs, workspace, cache);
  const history = workspace.historyKey();
  if (contents === undefined) return;
  const { texts: _, ...kept } = verdict;
  const check: KeptCheck = {
    files: digest(workspace.listFiles()),
    inputs,
    contents,
    bytes: reads.bytes(),
    ...(reads.askedHistory() && history !== undefined ? { history } : {}),
    verdict: kept,
  };
  cache.addResult(key, JSON.stringify(check));
}
