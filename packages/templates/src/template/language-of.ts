import type { TemplateFormat } from '@signpost/model';

/** The language of a document, by its suffix. */
export function languageOf(path: string): TemplateFormat {
  return path.endsWith('.rst') ? 'rst' : 'md';
}
