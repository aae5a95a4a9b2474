import type { Document, DocumentFacts } from '@signpost/model';

/** A document of facts; its text is asked for whenever somebody looks at it. */
export function createDocument(
  { path, format }: Pick<Document, 'path' | 'format'>,
  facts: DocumentFacts,
  readText: () => string,
): Document {
  return {
    path,
    format,
    ...facts,
    get text() {
      return readText();
    },
  };
}
