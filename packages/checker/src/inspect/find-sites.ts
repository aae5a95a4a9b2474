import type { Document } from '@signpost/model';
import type { Workspace } from '@signpost/workspace';
import { isSiteFile } from '../collect/collect.ts';
import { formatOf } from '../collect/format-of.ts';
import { detectSites, type DocsSite } from '../project/docs-site.ts';
import type { PageFacts } from '../project/find-sphinx-folders.ts';
import type { ProjectSettings } from '../settings/settings.ts';

/** Reads and parses a document of the project; nothing where it cannot be read. */
type ReadDocument = (path: string) => Document | undefined;

/** The documents as far as detection asks for them: the few that decide are parsed, one at a time. */
function* listPages(paths: readonly string[], readDocument: ReadDocument): Generator<PageFacts> {
  for (const path of paths) {
    const format = formatOf(path);
    if (format === undefined) continue;
    let document: Document | undefined;
    const read = (): Document | undefined => (document ??= readDocument(path));
    yield {
      path,
      format,
      get labels() {
        return read()?.labels ?? [];
      },
      get directives() {
        return read()?.directives ?? [];
      },
    };
  }
}

function readSiteFiles(workspace: Workspace): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [path, content] of workspace.readFiles(workspace.listFiles().filter(isSiteFile))) {
    if (content.kind === 'text') texts.set(path, content.text);
  }
  return texts;
}

/** The sites of a project as the check finds them, without holding its documents. */
export function findSites(
  workspace: Workspace,
  projects: readonly ProjectSettings[],
  readDocument: ReadDocument,
): readonly DocsSite[] {
  const paths = workspace.listFiles();
  const chosen = projects.flatMap(({ folder, dialect }) => (dialect === undefined ? [] : [{ folder, dialect }]));
  return detectSites(listPages(paths, readDocument), { paths, siteFiles: readSiteFiles(workspace) }, chosen);
}
