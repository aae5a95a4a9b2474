import type { Workspace } from '@signpost/workspace';
import { digestBytes } from './digest-bytes.ts';
import type { FactsCache } from './facts-cache.ts';
import type { RecordedReads } from './record-reads.ts';

/** A state of the files, as far as somebody looked at it. */
export interface Grounds {
  /** The files of the project, in one text. */
  readonly files: string;
  readonly inputs: readonly string[];
  /** What the inputs held: git's ids, in one text. */
  readonly contents: string;
  readonly bytes: readonly (readonly [path: string, digest: string])[];
}

/** Git's id of what a file holds, as far as that is known without reading; `-` where there is no file. */
function objectOf(path: string, workspace: Workspace, cache: FactsCache): string | undefined {
  const identity = workspace.identify(path);
  if (identity === undefined) return '-';
  return identity.kind === 'object' ? identity.object : cache.objectOf(path, identity);
}

function listContents(inputs: readonly string[], workspace: Workspace, cache: FactsCache): string | undefined {
  const objects: string[] = [];
  for (const path of inputs) {
    const object = objectOf(path, workspace, cache);
    if (object === undefined) return undefined;
    objects.push(object);
  }
  return objects.join(' ');
}

/** No path has an empty part. A link is told by its end, which no name of a file has. */
function listFiles(workspace: Workspace): string {
  return workspace
    .listFiles()
    .map((path) => (workspace.isLink(path) ? `${path}/` : path))
    .join('//');
}

/** What was looked at so far; nothing where one of the files cannot be told apart from what it may become. */
export function takeGrounds({ workspace, paths, bytes }: RecordedReads, cache: FactsCache): Grounds | undefined {
  const inputs = paths();
  const contents = listContents(inputs, workspace, cache);
  return contents === undefined ? undefined : { files: listFiles(workspace), inputs, contents, bytes: bytes() };
}

/** Whether somebody who looks at the same files of a workspace sees the same. */
export function holdGrounds(
  { files, inputs, contents, bytes }: Grounds,
  workspace: Workspace,
  cache: FactsCache,
): boolean {
  return (
    files === listFiles(workspace) &&
    bytes.every(([path, known]) => digestBytes(workspace.readBytes(path)) === known) &&
    contents === listContents(inputs, workspace, cache)
  );
}
