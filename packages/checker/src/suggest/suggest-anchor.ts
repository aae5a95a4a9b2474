import type { Project } from '@signpost/model';
import { indexNames } from './name-index.ts';
import { guess, type Suggestion } from './suggestion.ts';

const noWord = /[^\p{L}\p{N}]+/gu;
const foldedAnchors = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string | undefined>>();

/** Ids that differ only in dashes, case and punctuation have the same words. */
function fold(id: string): string {
  return id.toLowerCase().replace(noWord, '');
}

/** The ids by their words; nothing where several share them. */
function foldAll(anchors: ReadonlySet<string>): ReadonlyMap<string, string | undefined> {
  const folded = new Map<string, string | undefined>();
  for (const anchor of anchors) folded.set(fold(anchor), folded.has(fold(anchor)) ? undefined : anchor);
  return folded;
}

/** The id of a document that a missing one most likely means: the only one with the same words, else the nearest. */
export function suggestAnchor(project: Project, path: string, anchor: string): Suggestion | undefined {
  const anchors = project.anchorsOf(path);
  const folded = foldedAnchors.get(anchors) ?? foldAll(anchors);
  foldedAnchors.set(anchors, folded);
  const words = fold(anchor);
  const same = words === '' ? undefined : folded.get(words);
  if (same !== undefined) return { text: same, isCertain: true };
  const near = indexNames(anchors, () => [...anchors]).findNearest(anchor);
  return near === undefined ? undefined : guess(near);
}
