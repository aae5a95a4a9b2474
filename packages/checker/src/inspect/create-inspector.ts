import type { Document } from '@signpost/model';
import type { InspectedDocument } from '@signpost/model/schema';
import { parse, toPseudoXml } from '@signpost/rst';
import type { Workspace } from '@signpost/workspace';
import type { Collected, Source } from '../collect/source.ts';
import { createDocument } from '../parse/create-document.ts';
import { loadMarkdownReader } from '../parse/markdown/markdown-reader.ts';
import { parseText } from '../parse/parse-text.ts';
import { toParseOptions } from '../parse/rst/read-rst.ts';
import { findHeadingIds } from '../project/anchors/find-heading-ids.ts';
import { nameDocument } from '../project/build-graph.ts';
import { findSite, type DocsSite } from '../project/docs-site.ts';
import type { ProjectSettings } from '../settings/settings.ts';
import { describeDocument } from './describe-document.ts';
import { findSites } from './find-sites.ts';
import { readSource, type TextSource } from './read-source.ts';

/** Shows what the checker sees in one document, read as its site reads it. */
export interface Inspector {
  readonly describe: (source: TextSource) => InspectedDocument;
  /** docutils' pseudo-XML of a reStructuredText source. */
  readonly dump: (source: TextSource) => string;
}

/** Makes an inspector for a project; `place` says where a document that is no file of it stands. */
export async function createInspector(
  workspace: Workspace,
  collected: Collected,
  projects: readonly ProjectSettings[],
  place = (path: string): string => path,
): Promise<Inspector> {
  const markdown = await loadMarkdownReader();
  const parseSource = (source: TextSource): Document =>
    createDocument(source, parseText(source.text, source, markdown), () => source.text);
  const readDocument = (source: Source): Document | undefined => {
    const read = readSource(workspace, source);
    return 'reason' in read ? undefined : parseSource(read);
  };
  const sites = findSites(collected, projects, readDocument);
  const siteOf = ({ path }: Source): DocsSite => findSite(sites, place(path));
  return {
    describe(source) {
      const site = siteOf(source);
      const document = parseSource(source);
      return describeDocument(document, {
        docname: nameDocument(place(source.path), site),
        headingIds: findHeadingIds(document, site.dialect),
      });
    },
    dump: ({ path, text, options }) => toPseudoXml(parse(text, toParseOptions(options)), path),
  };
}
