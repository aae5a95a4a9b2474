import type { Reference } from '@signpost/model';

/** What may open an include of Jekyll, Hugo or markdown-include: found faster than the whole. */
const foreignStart = /\{[%{!]/;
/** A text that nobody reads here takes their place before Markdown is read. */
const foreign = /\{%-?\s*include|\{\{[<%]|\{!/;
/** Snippets of MkDocs and includes of VitePress, and what a reference to one is called where the page's program reads them. */
const inclusion = /--8<--|<!--\s*@include/;
const inclusionNames: ReadonlySet<string | undefined> = new Set(['--8<--', '@include']);

/** Whether a text that is not read joins a document's own, so that it may define or use what stands here. */
export function holdsUnreadText(text: string, references: readonly Reference[]): boolean {
  if (foreignStart.test(text) && foreign.test(text)) return true;
  if (!text.includes('8<--') && !text.includes('@include')) return false;
  return inclusion.test(text) && !references.some(({ kind, name }) => kind === 'include' && inclusionNames.has(name));
}
