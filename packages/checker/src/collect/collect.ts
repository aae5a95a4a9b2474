import { posix } from 'node:path';
import type { UnreadableFile } from '@signpost/model';
import type { FileContent, Workspace } from '@signpost/workspace';
import { describeFailure } from './describe-failure.ts';
import { findRemovedPaths } from './find-removed-paths.ts';
import { formatOf } from './format-of.ts';
import type { Collected, Source } from './source.ts';

const siteFileNames: ReadonlySet<string> = new Set(['conf.py', 'mkdocs.yml', 'mkdocs.yaml']);

function isSiteFile(path: string): boolean {
  return siteFileNames.has(posix.basename(path));
}

/** Sorts what was read by what it is for, in the order of the paths; what could not be read is listed with its reason. */
export function arrangeContents(
  paths: readonly string[],
  contents: ReadonlyMap<string, FileContent>,
  source: Pick<Collected, 'readFiles' | 'readBytes' | 'removedPaths'>,
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
  return { paths, sources, unreadable, siteFiles, ...source };
}

/** Reads every document of a workspace, and the files that say how its sites are built. */
export function collect(workspace: Workspace): Collected {
  const paths = workspace.listFiles();
  const contents = workspace.readFiles(paths.filter((path) => formatOf(path) !== undefined || isSiteFile(path)));
  return arrangeContents(paths, contents, {
    readFiles: (wanted) => workspace.readFiles(wanted),
    readBytes: (path) => workspace.readBytes(path),
    removedPaths: findRemovedPaths(workspace),
  });
}
