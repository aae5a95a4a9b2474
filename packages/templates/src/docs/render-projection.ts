import { openGuide } from '../guide/open-guide.ts';
import type { ScenarioModel } from '../load/scenario-model.ts';
import { renderMarkdown } from '../markup/render-markdown.ts';
import { unknownProjection } from '../messages/unknown-projection.ts';
import { projections } from '../projections/index.gen.ts';
import type { Projection } from '../projections/projection.ts';
import type { ScenarioProject } from '../project.ts';

/**
 * One projection by itself: a file as it is, a section as Markdown without links, its headings one below a document's title.
 * @throws UsageError `unknown-projection`.
 */
export function renderProjection(
  id: string,
  model: ScenarioModel,
  project: Pick<ScenarioProject, 'listFiles' | 'places'> = { listFiles: () => [], places: {} },
): string {
  const all: readonly Projection[] = projections;
  const projection = all.find((each) => each.id === id);
  if (projection === undefined)
    throw unknownProjection(
      id,
      all.map((each) => each.id),
    );
  const { crossings, named } = openGuide(model, project);
  const view = { model, crossings: [...crossings.values()], places: named.places };
  if (projection.kind === 'file') return projection.render(view);
  return renderMarkdown(projection.render(view), { path: '', level: 2, exists: () => false, drawsMermaid: true });
}
