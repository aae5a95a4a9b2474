import { posix } from 'node:path';
import type { FileContent, Workspace } from '@signpost/workspace';
import { readSphinxConfig } from '../sphinx-config/read-sphinx-config.ts';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';
import { once } from '../project/remember.ts';
import { findCommittedMoves } from './find-committed-moves.ts';
import { findRemovedPaths } from './find-removed-paths.ts';
import { isSiteConfig } from '../project/dialects/dialects.ts';
import { findFlavour, openBuiltSites } from '../project/dialects/open-built-sites.ts';
import { openTexts } from './open-texts.ts';
import { createReadings } from './reading.ts';
import type { Collected } from './source.ts';

const sphinxFile = 'conf.py';

function isSiteFile(path: string): boolean {
  return posix.basename(path) === sphinxFile || isSiteConfig(path);
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** A text in another encoding than UTF-8: what matters in it is ASCII, which nearly every encoding shares. */
function readText(path: string, content: FileContent, readBytes: Collected['readBytes']): string | undefined {
  if (content.kind === 'text') return content.text;
  const bytes = content.kind === 'not-utf8' ? readBytes(path) : undefined;
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1');
}

/** Reads the files that say how sites are built. */
function readSiteFiles(
  paths: readonly string[],
  { readFiles, readBytes }: Pick<Collected, 'readFiles' | 'readBytes'>,
): Pick<Collected, 'siteFiles' | 'sphinxConfigs'> {
  const siteFiles = new Map<string, string>();
  const sphinxConfigs = new Map<string, SphinxConfig>();
  for (const [path, content] of readFiles(paths)) {
    const text = readText(path, content, readBytes);
    if (text === undefined) continue;
    if (posix.basename(path) === sphinxFile) sphinxConfigs.set(folderOf(path), readSphinxConfig(text));
    else siteFiles.set(path, text);
  }
  return { siteFiles, sphinxConfigs };
}

/** Tells the documents among the files, given the doors through which they can be looked at. */
export function arrangeFiles(
  paths: readonly string[],
  doors: Pick<
    Collected,
    | 'identify'
    | 'isLink'
    | 'readFiles'
    | 'readBytes'
    | 'readsSingly'
    | 'removedPaths'
    | 'committedMoves'
    | 'arrivals'
    | 'formerText'
    | 'root'
  >,
): Collected {
  const sites = readSiteFiles(paths.filter(isSiteFile), doors);
  const builtSites = openBuiltSites(paths, sites.siteFiles);
  const readings = createReadings(sites.sphinxConfigs, (path) => findFlavour(builtSites, path));
  const sources = paths.flatMap((path) => {
    const reading = readings.of(path);
    return reading === undefined ? [] : [{ path, ...reading }];
  });
  return { paths, sources, readings, builtSites, ...sites, textOf: openTexts(doors), ...doors };
}

/**
 * Lists every document of a workspace, and reads the files that say how its sites are built. `since` is the commit from which
 * the change under check starts; without it, the last one.
 */
export function collect(workspace: Workspace, since?: string): Collected {
  return arrangeFiles(workspace.listFiles(), {
    identify: (path) => workspace.identify(path),
    isLink: (path) => workspace.isLink(path),
    readsSingly: workspace.view.kind === 'worktree',
    ...(workspace.view.kind === 'worktree' ? { root: workspace.root } : {}),
    readFiles: (paths) => workspace.readFiles(paths),
    readBytes: (path) => workspace.readBytes(path),
    removedPaths: findRemovedPaths(workspace, since),
    committedMoves: findCommittedMoves(workspace),
    arrivals: once(() => workspace.arrivals()),
    formerText: () => undefined,
  });
}
