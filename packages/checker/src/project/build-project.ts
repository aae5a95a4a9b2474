import type { Document, Project } from '@signpost/model';
import type { Collected } from '../collect/source.ts';
import type { Settings } from '../settings/settings.ts';
import { buildGraph } from './build-graph.ts';
import { resolveReferences } from './resolve/resolve-references.ts';

/**
 * Builds the graph that rules read. Every document is in it; the references are those of the documents that are checked:
 * neither the settings nor the site's own configuration exclude them.
 */
export function buildProject(documents: readonly Document[], collected: Collected, settings: Settings): Project {
  const chosen = settings.projects.flatMap(({ folder, dialect }) =>
    dialect === undefined ? [] : [{ folder, dialect }],
  );
  const graph = buildGraph(documents, collected, chosen);
  const checked = documents.filter(
    ({ path }) => settings.projectOf(path).isChecked(path) && !graph.siteOf(path).isExcluded(path),
  );
  return { ...graph, links: checked.flatMap((document) => resolveReferences(graph, document)) };
}
