import type { Project } from '@signpost/model';
import { indexNames } from './name-index.ts';
import { guess, type Suggestion } from './suggestion.ts';

/** The nearest label of the docs root that a document belongs to. */
export function suggestLabel(project: Project, from: string, name: string): Suggestion | undefined {
  const root = project.docsRootOf(from);
  const listLabels = (): string[] =>
    [...project.labels.entries()].flatMap(([label, places]) =>
      places.some(({ path }) => project.docsRootOf(path) === root) ? [label] : [],
    );
  const near = indexNames(root, listLabels).findNearest(name);
  return near === undefined ? undefined : guess(near);
}

/** The nearest name that a document itself declares: its section titles and targets. */
export function suggestTarget(project: Project, from: string, name: string): Suggestion | undefined {
  const document = project.document(from);
  if (document === undefined) return undefined;
  const { headings, labels } = document;
  const near = indexNames(document, () => [
    ...headings.map(({ text }) => text),
    ...labels.map((label) => label.name),
  ]).findNearest(name);
  return near === undefined ? undefined : guess(near);
}
