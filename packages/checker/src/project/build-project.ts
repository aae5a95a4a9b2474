import type { Project } from '@signpost/model';
import type { Collected } from '../collect/source.ts';
import type { ReadDocuments } from '../parse/read-documents.ts';
import type { Settings } from '../settings/settings.ts';
import { findSeries } from '@signpost/model/series';
import { buildGraph } from './build-graph.ts';
import { learnAnew } from './learn-by-content.ts';
import { once } from './remember.ts';
import { resolveNavigations } from './resolve/resolve-navigations.ts';
import { resolveReferences } from './resolve/resolve-references.ts';

/**
 * Builds the graph that rules read. Every document is in it; the references are those of the documents that the settings do
 * not exclude and that stand on a page, and those of the navigation of a site.
 */
export function buildProject(
  read: ReadDocuments,
  collected: Collected,
  settings: Settings,
  learn: Project['learn'] = learnAnew,
): Project {
  const chosen = settings.projects.flatMap(({ folder, dialect }) =>
    dialect === undefined ? [] : [{ folder, dialect }],
  );
  const graph = buildGraph(read, collected, chosen);
  const isChecked = ({ path }: { readonly path: string }): boolean => settings.projectOf(path).isChecked(path);
  const checkedDocuments = graph.documents.filter(isChecked);
  const links = checkedDocuments.flatMap((document) => resolveReferences(graph, document));
  const ofNavigations = resolveNavigations(graph).filter(({ document }) => isChecked(document));
  const navigations = new Map(ofNavigations.map(({ document }) => [document.path, document]));
  const project = {
    ...graph,
    checkedDocuments,
    document: (path: string) => graph.document(path) ?? navigations.get(path),
    learn,
    settings: settings.projects,
    today: settings.today,
    links: [...links, ...ofNavigations],
  };
  const configured = settings.projects.flatMap(({ series }) => series);
  return {
    ...project,
    series: once(() => findSeries({ ...project, documents: checkedDocuments }, configured)),
  };
}
