import { UsageError } from '@signpost/model';
import type { Draft } from '../plan/draft.ts';
import { findSections, type MarkedSections } from './find-sections.ts';
import { languageOf } from './marker.ts';

/** A document with markers in it. */
export interface ScannedDocument extends MarkedSections {
  readonly path: string;
  readonly text: string;
  /** The ids of its markers. */
  readonly ids: ReadonlySet<string>;
}

/** A document that cannot be read has no markers; `signpost check` tells of it. */
function readIfText(path: string, draft: Draft): string {
  try {
    return draft.read(path) ?? '';
  } catch (error) {
    if (error instanceof UsageError && error.code === 'unreadable-file') return '';
    throw error;
  }
}

/** The markers of a document; nothing when it has none. */
export function scanDocument(path: string, draft: Draft): ScannedDocument | undefined {
  const text = readIfText(path, draft);
  if (!text.includes('signpost:')) return undefined;
  const found = findSections(text, languageOf(path));
  if (found.sections.length + found.problems.length === 0) return undefined;
  return { path, text, ids: new Set(found.sections.map(({ id }) => id)), ...found };
}
