import type { Document } from '@signpost/model';

/** Includes of Jekyll, Hugo and markdown-include: a text that nobody reads here takes their place before Markdown is read. */
const foreign = /\{%-?\s*include|\{\{[<%]|\{!/;
/** Snippets of MkDocs and includes of VitePress, and what a reference to one is called where the page's program reads them. */
const inclusion = /--8<--|<!--\s*@include/;
const inclusionNames: ReadonlySet<string | undefined> = new Set(['--8<--', '@include']);

const known = new WeakMap<Document, boolean>();

function look({ text, references }: Document): boolean {
  if (foreign.test(text)) return true;
  return inclusion.test(text) && !references.some(({ kind, name }) => kind === 'include' && inclusionNames.has(name));
}

/** Whether a text that is not read joins a document's own, so that it may define or use what stands here; looked up once. */
export function holdsUnreadText(document: Document): boolean {
  const holds = known.get(document) ?? look(document);
  known.set(document, holds);
  return holds;
}
