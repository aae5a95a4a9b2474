import type { Draft } from '../plan/draft.ts';
import { readIfText } from '../read-if-text.ts';
import { languageOf } from '../template/language-of.ts';
import { findSections, type MarkedSections } from './find-sections.ts';

/** A document with markers in it. */
export interface ScannedDocument extends MarkedSections {
  readonly path: string;
  readonly text: string;
  /** The ids of its markers. */
  readonly ids: ReadonlySet<string>;
}

/** The markers of a document; nothing when it has none, or cannot be read, which `signpost check` tells. */
export function scanDocument(path: string, draft: Draft): ScannedDocument | undefined {
  const text = readIfText(draft, path) ?? '';
  if (!text.includes('signpost:')) return undefined;
  const found = findSections(text, languageOf(path));
  if (found.sections.length + found.problems.length === 0) return undefined;
  return { path, text, ids: new Set(found.sections.map(({ id }) => id)), ...found };
}
