import type { Document } from '@signpost/model';

/** Snippets of MkDocs, includes of VitePress and Jekyll: another text takes their place before Markdown is read. */
const inclusion = /--8<--|<!--\s*@include|\{%-?\s*include|\{\{[<%]|\{!/;

/** Whether some other file's text joins a document's own, so that it may define or use what stands here. */
export function holdsOtherText({ text, directives }: Document): boolean {
  return directives.some(({ name }) => name === 'include') || inclusion.test(text);
}
