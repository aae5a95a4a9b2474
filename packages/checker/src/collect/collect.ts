import { posix } from 'node:path';
import type { UnreadableFile } from '@signpost/model';
import type { FileContent, Workspace } from '@signpost/workspace';
import { readSphinxConfig } from '../sphinx-config/read-sphinx-config.ts';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';
import { describeFailure } from './describe-failure.ts';
import { findRemovedPaths } from './find-removed-paths.ts';
import { formatOf } from './format-of.ts';
import { createReadings } from './reading.ts';
import type { Collected, Source } from './source.ts';

const sphinxFile = 'conf.py';
const siteFileNames: ReadonlySet<string> = new Set(['mkdocs.yml', 'mkdocs.yaml']);

function isSiteFile(path: string): boolean {
  const name = posix.basename(path);
  return name === sphinxFile || siteFileNames.has(name);
}

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Reads the files that say how sites are built. */
function readSiteFiles(contents: ReadonlyMap<string, FileContent>): Pick<Collected, 'siteFiles' | 'sphinxConfigs'> {
  const siteFiles = new Map<string, string>();
  const sphinxConfigs = new Map<string, SphinxConfig>();
  for (const [path, content] of contents) {
    if (content.kind !== 'text' || !isSiteFile(path)) continue;
    if (posix.basename(path) === sphinxFile) sphinxConfigs.set(folderOf(path), readSphinxConfig(content.text));
    else siteFiles.set(path, content.text);
  }
  return { siteFiles, sphinxConfigs };
}

/**
 * Sorts what was read by what it is for, in the order of the paths; what could not be read is listed with its reason. Documents
 * whose suffix only a `conf.py` makes one of a document are read here.
 */
export function arrangeContents(
  paths: readonly string[],
  contents: ReadonlyMap<string, FileContent>,
  source: Pick<Collected, 'readFiles' | 'removedPaths'>,
): Collected {
  const sites = readSiteFiles(contents);
  const readings = createReadings(sites.sphinxConfigs);
  const missing =
    sites.sphinxConfigs.size === 0
      ? []
      : paths.filter((path) => !contents.has(path) && readings.of(path) !== undefined);
  const more = missing.length === 0 ? new Map<string, FileContent>() : source.readFiles(missing);
  const sources: Source[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const path of paths) {
    const content = contents.get(path) ?? more.get(path);
    const reading = content === undefined ? undefined : readings.of(path);
    if (content === undefined || reading === undefined) continue;
    if (content.kind === 'text') sources.push({ path, text: content.text, ...reading });
    else unreadable.push({ path, reason: describeFailure(content) });
  }
  return { paths, sources, unreadable, readings, ...sites, ...source };
}

/** Reads every document of a workspace, and the files that say how its sites are built. */
export function collect(workspace: Workspace): Collected {
  const paths = workspace.listFiles();
  const contents = workspace.readFiles(paths.filter((path) => formatOf(path) !== undefined || isSiteFile(path)));
  return arrangeContents(paths, contents, {
    readFiles: (wanted) => workspace.readFiles(wanted),
    removedPaths: findRemovedPaths(workspace),
  });
}
