import { posix } from 'node:path';
import type { Document } from '@signpost/model';

/** What a document is called: its `title`, else its first section title, else its file's name. */
export function nameDocument({ path, headings, fields }: Pick<Document, 'path' | 'headings' | 'fields'>): string {
  const field = fields.find(({ name }) => name === 'title')?.value;
  const heading = headings.find(({ text }) => text.trim() !== '')?.text;
  return heading ?? field ?? posix.basename(path);
}
