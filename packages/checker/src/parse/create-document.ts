import type { Document, DocumentFacts } from '@signpost/model';

/** A document of facts; its text is asked for at most once, and only when somebody looks at it. */
export function createDocument(
  { path, format }: Pick<Document, 'path' | 'format'>,
  facts: DocumentFacts,
  readText: () => string,
): Document {
  let text: string | undefined;
  return {
    path,
    format,
    ...facts,
    get text() {
      return (text ??= readText());
    },
  };
}
