import type { Document } from '@signpost/model';
import type { DocsSite } from './docs-site.ts';

/** Snippets of MkDocs, includes of VitePress and Jekyll: another text takes their place before Markdown is read. */
const inclusion = /--8<--|<!--\s*@include|\{%-?\s*include|\{\{[<%]|\{!/;

/** Those that no site of the checker reads. */
const unreadInclusion = /--8<--\s*["']?https?:|\{%-?\s*include|\{\{[<%]|\{!/;

const known = new WeakMap<Document, boolean>();

/** Whether some other file's text joins a document's own, so that it may define or use what stands here; looked up once. */
export function holdsOtherText(document: Document): boolean {
  const { text, directives } = document;
  const holds = known.get(document) ?? (directives.some(({ name }) => name === 'include') || inclusion.test(text));
  known.set(document, holds);
  return holds;
}

/** Whether such a text is one that a site does not read: it reads those that it has constructs for. */
export function holdsUnreadText(document: Document, { constructs }: Pick<DocsSite, 'constructs'>): boolean {
  const readsAll = constructs.has('--8<--') || constructs.has('@include');
  return readsAll ? unreadInclusion.test(document.text) : holdsOtherText(document);
}
