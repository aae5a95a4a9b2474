import type { Document } from '@signpost/model';

/** What the front matter of a document says under a name. */
export function fieldOf(document: Document | undefined, name: string): string | undefined {
  return document?.fields.find((field) => field.name === name)?.value;
}
