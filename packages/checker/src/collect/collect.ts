import { posix } from 'node:path';
import type { FileContent, Workspace } from '@signpost/workspace';
import { readSphinxConfig } from '../sphinx-config/read-sphinx-config.ts';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';
import { findRemovedPaths } from './find-removed-paths.ts';
import { createReadings } from './reading.ts';
import type { Collected } from './source.ts';

const sphinxFile = 'conf.py';
const siteFileNames: ReadonlySet<string> = new Set([sphinxFile, 'mkdocs.yml', 'mkdocs.yaml']);

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Reads the files that say how sites are built. */
function readSiteFiles(contents: ReadonlyMap<string, FileContent>): Pick<Collected, 'siteFiles' | 'sphinxConfigs'> {
  const siteFiles = new Map<string, string>();
  const sphinxConfigs = new Map<string, SphinxConfig>();
  for (const [path, content] of contents) {
    if (content.kind !== 'text') continue;
    if (posix.basename(path) === sphinxFile) sphinxConfigs.set(folderOf(path), readSphinxConfig(content.text));
    else siteFiles.set(path, content.text);
  }
  return { siteFiles, sphinxConfigs };
}

/** Tells the documents among the files, given the doors through which they can be looked at. */
export function arrangeFiles(
  paths: readonly string[],
  doors: Pick<Collected, 'identify' | 'readFiles' | 'readBytes' | 'readsSingly' | 'removedPaths' | 'root'>,
): Collected {
  const sites = readSiteFiles(doors.readFiles(paths.filter((path) => siteFileNames.has(posix.basename(path)))));
  const readings = createReadings(sites.sphinxConfigs);
  const sources = paths.flatMap((path) => {
    const reading = readings.of(path);
    return reading === undefined ? [] : [{ path, ...reading }];
  });
  return { paths, sources, readings, ...sites, ...doors };
}

/** Lists every document of a workspace, and reads the files that say how its sites are built. */
export function collect(workspace: Workspace): Collected {
  return arrangeFiles(workspace.listFiles(), {
    identify: (path) => workspace.identify(path),
    readsSingly: workspace.view.kind === 'worktree',
    ...(workspace.view.kind === 'worktree' ? { root: workspace.root } : {}),
    readFiles: (paths) => workspace.readFiles(paths),
    readBytes: (path) => workspace.readBytes(path),
    removedPaths: findRemovedPaths(workspace),
  });
}
