import { applySplices, type Splice } from '@signpost/model';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { listParts } from '../../markdown/list-parts.ts';
import { parsePart } from '../../markdown/parse-part.ts';
import type { Release } from '../../release/release.ts';
import type { RenderOptions } from '../format.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number] | ReturnType<typeof fromMarkdown>;

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i;

/** The address that the files of a release start with; nothing where no repository is named. */
export function findFileBase({ version }: Release, { repository, tagOf }: RenderOptions): string | undefined {
  if (repository === undefined) return undefined;
  const tag = version === undefined ? 'HEAD' : (tagOf?.(version) ?? `v${version}`);
  return `${repository}/blob/${encodeURIComponent(tag)}`;
}

/** A target as an address below `base`, where it is a file of the repository; any other one as it is. */
export function toAddress(target: string, base: string): string {
  const path = target.replace(/^(?:\.?\/)+/, '');
  return elsewhere.test(target) || path.startsWith('../') ? target : `${base}/${path}`;
}

/** Where the target of a link stands as written: the last place of its text that is a target. */
function findTarget(source: string, url: string): number | undefined {
  for (const before of ['](', '](<', ']: ', ']: <']) {
    const at = source.lastIndexOf(`${before}${url}`);
    if (at !== -1) return at + before.length;
  }
  return undefined;
}

function collectEdits(node: Node, text: string, shift: number, base: string, edits: Splice[]): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    const address = toAddress(node.url, base);
    const start = node.position?.start.offset ?? 0;
    const found = findTarget(text.slice(start, node.position?.end.offset), node.url);
    if (address !== node.url && found !== undefined) {
      const at = shift + start + found;
      edits.push({ start: at, end: at + node.url.length, text: address });
    }
  }
  if ('children' in node) for (const child of node.children) collectEdits(child, text, shift, base, edits);
}

/** Makes the relative links of a Markdown text lead to files below `base`, for a page that lies elsewhere. */
export function makeLinksAbsolute(text: string, base: string | undefined): string {
  if (base === undefined) return text;
  const edits: Splice[] = [];
  for (const { start, end } of listParts(text)) {
    const part = text.slice(start, end);
    if (/[\]]\(|\]:/.test(part)) collectEdits(parsePart(part), part, start, base, edits);
  }
  return applySplices(text, edits);
}
