import { escapeInline, escapeLineStart } from '@signpost/rst';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { encodeAddress } from './encode-address.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type Style = 'text' | 'strong' | 'emphasis' | 'code';

/** A stretch of one style; reStructuredText cannot nest them. */
interface Run {
  readonly style: Style | 'link';
  readonly text: string;
  readonly url?: string;
}

/** What the labels of links lead to, by label as Markdown compares them. */
export type Definitions = ReadonlyMap<string, string>;

function textOf(node: Node): string {
  if ('value' in node) return node.type === 'html' ? '' : (node.value ?? '');
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function toRuns(nodes: readonly Node[], style: Style, definitions: Definitions): readonly Run[] {
  const link = (node: Node, url: string): Run => ({ style: 'link', text: textOf(node) || url, url });
  return nodes.flatMap((node): readonly Run[] => {
    switch (node.type) {
      case 'text':
        return [{ style, text: node.value }];
      case 'inlineCode':
        return [{ style: 'code', text: node.value }];
      case 'break':
        return [{ style: 'text', text: '\n' }];
      case 'html':
        return node.value.startsWith('<!--') ? [] : [{ style, text: node.value }];
      case 'strong':
      case 'emphasis':
        return toRuns(node.children, style === 'text' ? node.type : style, definitions);
      case 'link':
      case 'image':
        return [link(node, node.url)];
      case 'linkReference':
      case 'imageReference': {
        const url = definitions.get(node.identifier.toLowerCase());
        return [url === undefined ? { style, text: textOf(node) } : link(node, url)];
      }
      default:
        return 'children' in node ? toRuns(node.children, style, definitions) : [{ style, text: textOf(node) }];
    }
  });
}

const marks = { strong: '**', emphasis: '*' } as const;

/** A text without the spaces around it, and those; in one walk. */
function takeSpaces(text: string): { readonly before: string; readonly inner: string; readonly after: string } {
  let start = 0;
  let end = text.length;
  while (start < end && ' \n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \n'.includes(text.charAt(end - 1))) end -= 1;
  return { before: text.slice(0, start), inner: text.slice(start, end), after: text.slice(end) };
}

/** Markup starts and ends at text, never at a space: those around it stay outside. */
function renderRun({ style, text, url = '' }: Run): string {
  if (style === 'text') return escapeInline(text);
  const { before, inner, after } = takeSpaces(text);
  if (inner === '') return text;
  if (style === 'code')
    return inner.includes('``') || inner.includes('\n')
      ? `${before}${escapeInline(inner.replace(/\s+/g, ' '))}${after}`
      : `${before}\`\`${inner}\`\`${after}`;
  if (style === 'link') return `${before}\`${escapeInline(inner)} <${encodeAddress(url)}>\`__${after}`;
  return `${before}${marks[style]}${escapeInline(inner)}${marks[style]}${after}`;
}

const mayPrecede = /(?:^|[ \n\-:/])$/;
const mayFollow = /^(?:$|[ \n\-.,:;!?/)\]}])/;

/** Between markup and what it may not touch stands a backslash and a space, which show nothing. */
function join(runs: readonly Run[]): string {
  let text = '';
  let wasMarked = false;
  for (const run of runs) {
    const piece = renderRun(run);
    if (piece === '') continue;
    const isMarked = run.style !== 'text' && /^[^ \n]/.test(piece);
    const touches = (wasMarked && !mayFollow.test(piece)) || (isMarked && !mayPrecede.test(text));
    text += touches ? `\\ ${piece}` : piece;
    wasMarked = run.style !== 'text' && /[^ \n]$/.test(piece);
  }
  return text;
}

/** Joins neighbours of one style, so that what Markdown had in one piece is one. */
function merge(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.style === run.style && run.url === undefined && run.style !== 'code')
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** The inline content of Markdown in reStructuredText: lines that could begin a block do not. */
export function renderInline(nodes: readonly Node[], definitions: Definitions): string {
  const text = join(merge(toRuns(nodes, 'text', definitions)));
  return text
    .split('\n')
    .map((line) => escapeLineStart(line.trim().replaceAll('\t', ' ')))
    .filter((line) => line !== '')
    .join('\n');
}
