import { escapeInline, escapeLineStart } from '@signpost/rst';
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { encodeAddress } from './encode-address.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type Style = 'text' | 'strong' | 'emphasis' | 'code' | 'role';

/** A stretch of one style; reStructuredText cannot nest them. */
interface Run {
  readonly style: Style | 'link';
  readonly text: string;
  /** Where a link leads; the name of a role. */
  readonly url?: string;
}

/** The end of a text that makes the code behind it a role, as MyST writes it: {func}`name`. */
const roleName = /\{([A-Za-z][\w:.+-]*)\}$/;

/** The role whose text is reStructuredText already. */
const verbatim = 'eval-rst';

function findRole(before: Node | undefined, node: Node | undefined): string | undefined {
  if (before?.type !== 'text' || node?.type !== 'inlineCode') return undefined;
  const role = roleName.exec(before.value)?.[1];
  return role === verbatim || !/[`\n\\]/.test(node.value) ? role : undefined;
}

/** A text without the spaces around it, and those; in one walk. */
function takeSpaces(text: string): { readonly before: string; readonly inner: string; readonly after: string } {
  let start = 0;
  let end = text.length;
  while (start < end && ' \n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \n'.includes(text.charAt(end - 1))) end -= 1;
  return { before: text.slice(0, start), inner: text.slice(start, end), after: text.slice(end) };
}

/** Whether code can be an inline literal of one line. */
function isLiteral(code: string): boolean {
  return !/``|\n/.test(takeSpaces(code).inner);
}

/** Code that is none in reStructuredText, as the words that it has. */
function toWords(code: string): string {
  return code.replace(/\s+/g, ' ').trim();
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
  return nodes.flatMap((node, index): readonly Run[] => {
    switch (node.type) {
      case 'text': {
        const isRoleNext = findRole(node, nodes[index + 1]) !== undefined;
        return [{ style, text: isRoleNext ? node.value.replace(roleName, '') : node.value }];
      }
      case 'inlineCode': {
        const role = findRole(nodes[index - 1], node);
        if (role !== undefined) return [{ style: 'role', text: node.value, url: role }];
        return [isLiteral(node.value) ? { style: 'code', text: node.value } : { style, text: toWords(node.value) }];
      }
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

/** Markup starts and ends at text, never at a space: those around it stay outside. */
function renderRun({ style, text, url = '' }: Run): string {
  if (style === 'text') return escapeInline(text);
  const { before, inner, after } = takeSpaces(text);
  if (inner === '') return text;
  if (style === 'code') return `${before}\`\`${inner}\`\`${after}`;
  if (style === 'role') return url === verbatim ? inner : `${before}:${url}:\`${inner}\`${after}`;
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
  for (const run of runs.filter(({ text }) => text !== '')) {
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
