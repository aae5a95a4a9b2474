import type { Document } from '@signpost/model';
import type { Collected, Source } from '../collect/source.ts';
import { detectSites, type DocsSite } from '../project/docs-site.ts';
import type { PageFacts } from '../project/find-sphinx-folders.ts';
import type { ProjectSettings } from '../settings/settings.ts';

/** Reads and parses a document of the project; nothing where it cannot be read. */
type ReadDocument = (source: Source) => Document | undefined;

/** The documents as far as detection asks for them: the few that decide are parsed, one at a time. */
function* listPages(sources: readonly Source[], readDocument: ReadDocument): Generator<PageFacts> {
  for (const source of sources) {
    let document: Document | undefined;
    const read = (): Document | undefined => (document ??= readDocument(source));
    yield {
      path: source.path,
      format: source.format,
      get labels() {
        return read()?.labels ?? [];
      },
      get directives() {
        return read()?.directives ?? [];
      },
    };
  }
}

/** The sites of a project as the check finds them, without holding its documents. */
export function findSites(
  collected: Collected,
  projects: readonly ProjectSettings[],
  readDocument: ReadDocument,
): readonly DocsSite[] {
  const chosen = projects.flatMap(({ folder, dialect }) => (dialect === undefined ? [] : [{ folder, dialect }]));
  return detectSites(listPages(collected.sources, readDocument), collected, chosen);
}
