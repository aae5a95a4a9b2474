import type { Document } from '@signpost/model';

/** Snippets of MkDocs, includes of VitePress and Jekyll: another text takes their place before Markdown is read. */
const inclusion = /--8<--|<!--\s*@include|\{%-?\s*include|\{\{[<%]|\{!/;

const known = new WeakMap<Document, boolean>();

/** Whether some other file's text joins a document's own, so that it may define or use what stands here; looked up once. */
export function holdsOtherText(document: Document): boolean {
  const { text, directives } = document;
  const holds = known.get(document) ?? (directives.some(({ name }) => name === 'include') || inclusion.test(text));
  known.set(document, holds);
  return holds;
}
