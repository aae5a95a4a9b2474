import { posix } from 'node:path';
import { assertNever, type UnreadableFile } from '@signpost/model';
import type { FileContent, Workspace } from '@signpost/workspace';
import { formatOf } from './format-of.ts';
import type { Collected, Source } from './source.ts';

const siteFileNames: ReadonlySet<string> = new Set(['conf.py', 'mkdocs.yml', 'mkdocs.yaml']);

function describeFailure(content: Exclude<FileContent, { readonly kind: 'text' }>): string {
  switch (content.kind) {
    case 'missing':
      return 'was removed while it was being read';
    case 'unreadable':
      return `cannot be read: ${content.why}`;
    case 'not-utf8':
      return `is not UTF-8: line ${content.line} holds bytes of another encoding`;
    case 'too-large':
      return `is larger than a document can be (${Math.round(content.size / 1_048_576)} MB)`;
    default:
      return assertNever(content);
  }
}

function readRemovedPaths(workspace: Workspace): Map<string, string | undefined> {
  const removed = new Map<string, string | undefined>();
  for (const change of workspace.changedFiles()) {
    if (change.status === 'deleted') removed.set(change.path, undefined);
    else if (change.status === 'renamed') removed.set(change.from, change.path);
  }
  return removed;
}

function isSiteFile(path: string): boolean {
  return siteFileNames.has(posix.basename(path));
}

/** Sorts what was read by what it is for, in the order of the paths; what could not be read is listed with its reason. */
export function arrangeContents(
  paths: readonly string[],
  contents: ReadonlyMap<string, FileContent>,
  removedPaths: ReadonlyMap<string, string | undefined>,
): Collected {
  const sources: Source[] = [];
  const unreadable: UnreadableFile[] = [];
  const siteFiles = new Map<string, string>();
  for (const path of paths) {
    const content = contents.get(path);
    const format = formatOf(path);
    if (content === undefined) continue;
    if (content.kind !== 'text') {
      if (format !== undefined) unreadable.push({ path, reason: describeFailure(content) });
    } else if (format !== undefined) sources.push({ path, format, text: content.text });
    else if (isSiteFile(path)) siteFiles.set(path, content.text);
  }
  return { paths, sources, unreadable, siteFiles, removedPaths };
}

/** Reads every document of a workspace, and the files that say how its sites are built. */
export function collect(workspace: Workspace): Collected {
  const paths = workspace.listFiles();
  const contents = workspace.readFiles(paths.filter((path) => formatOf(path) !== undefined || isSiteFile(path)));
  return arrangeContents(paths, contents, workspace.view.kind === 'index' ? readRemovedPaths(workspace) : new Map());
}
