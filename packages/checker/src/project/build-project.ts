import type { Project } from '@signpost/model';
import type { Collected } from '../collect/source.ts';
import type { ReadDocuments } from '../parse/read-documents.ts';
import type { Settings } from '../settings/settings.ts';
import { buildGraph } from './build-graph.ts';
import { resolveReferences } from './resolve/resolve-references.ts';

/**
 * Builds the graph that rules read. Every document is in it; the references are those of the documents that the settings do
 * not exclude and that stand on a page.
 */
export function buildProject(read: ReadDocuments, collected: Collected, settings: Settings): Project {
  const chosen = settings.projects.flatMap(({ folder, dialect }) =>
    dialect === undefined ? [] : [{ folder, dialect }],
  );
  const graph = buildGraph(read, collected, chosen);
  const checked = graph.documents.filter(({ path }) => settings.projectOf(path).isChecked(path));
  return { ...graph, links: checked.flatMap((document) => resolveReferences(graph, document)) };
}
