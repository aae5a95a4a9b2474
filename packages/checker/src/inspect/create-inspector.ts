import type { Document } from '@signpost/model';
import type { InspectedDocument } from '@signpost/model/schema';
import { parse, toPseudoXml, type ParseOptions } from '@signpost/rst';
import type { Workspace } from '@signpost/workspace';
import { formatOf } from '../collect/format-of.ts';
import type { Source } from '../collect/source.ts';
import { loadMarkdownParser } from '../parse/markdown/markdown-parser.ts';
import { parseSource } from '../parse/parse-sources.ts';
import { findHeadingIds } from '../project/anchors/find-heading-ids.ts';
import { nameDocument } from '../project/build-graph.ts';
import { findSite, type DocsSite } from '../project/docs-site.ts';
import type { ProjectSettings } from '../settings/settings.ts';
import { describeDocument } from './describe-document.ts';
import { findSites } from './find-sites.ts';
import { readSource } from './read-source.ts';

/** Shows what the checker sees in one document, read as its site reads it. */
export interface Inspector {
  readonly describe: (source: Source) => InspectedDocument;
  /** docutils' pseudo-XML of a reStructuredText source. */
  readonly dump: (source: Source) => string;
}

/** Ids that a counter makes are named otherwise by Sphinx than by docutils alone. */
function parseOptionsOf({ dialect }: DocsSite): ParseOptions {
  return dialect === 'sphinx' ? { autoIdPrefix: 'id' } : {};
}

/** Makes an inspector for a project; `place` says where a document that is no file of it stands. */
export async function createInspector(
  workspace: Workspace,
  projects: readonly ProjectSettings[],
  place = (path: string): string => path,
): Promise<Inspector> {
  const parseMarkdown = await loadMarkdownParser();
  const readDocument = (path: string): Document | undefined => {
    const source = readSource(workspace, { path, format: formatOf(path) ?? 'markdown' });
    return 'reason' in source ? undefined : parseSource(source, parseMarkdown);
  };
  const sites = findSites(workspace, projects, readDocument);
  const siteOf = ({ path }: Source): DocsSite => findSite(sites, place(path));
  return {
    describe(source) {
      const site = siteOf(source);
      const document = parseSource(source, parseMarkdown, parseOptionsOf(site));
      return describeDocument(document, {
        docname: nameDocument(place(source.path), site),
        headingIds: findHeadingIds(document, site.dialect),
      });
    },
    dump: (source) => toPseudoXml(parse(source.text, parseOptionsOf(siteOf(source))), source.path),
  };
}
