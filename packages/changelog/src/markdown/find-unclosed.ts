import { type CompileContext, type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { listParts } from './list-parts.ts';
import { startOfLine } from './line-bounds.ts';
import { blocksOnly, isTooDeep } from './parse-part.ts';

/** Markup that begins and never ends: all that stands below it in the same block is taken for a part of it. */
export interface Unclosed {
  /** Offset of its first character. */
  readonly start: number;
  /** What it is: a code fence, a comment. */
  readonly name: string;
  /** What would end it. */
  readonly closing: string;
}

/** A line that may begin a fence or raw HTML, whatever list or quote it stands in. */
const mayOpen = /(?<![^\r\n])[ \t>*+\-\d.)]*(?:`{3}|~{3}|<[!?a-z])/i;
const fence = /^(?:`{3,}|~{3,})/;
/** A fence that is longer is taken for one of that length. */
const longestFence = 100;
const fenceLine = /(?<![^\r\n])(?<lead>[ \t>]*)(?<mark>`{3,}|~{3,})(?<rest>[^`\r\n]*)(?=[\r\n]|$)/g;
/** Longer parts are read line by line: micromark takes quadratic time over thousands of blocks inside of one. */
const longest = 20_000;

/** The kinds of raw HTML that go on over blank lines until they are ended. */
const htmlKinds: readonly { readonly opening: RegExp; readonly closing: string; readonly name: string }[] = [
  { opening: /^<!--/, closing: '-->', name: 'comment' },
  { opening: /^<\?/, closing: '?>', name: 'instruction `<?`' },
  { opening: /^<!\[CDATA\[/, closing: ']]>', name: 'section `<![CDATA[`' },
  ...['script', 'pre', 'style', 'textarea'].map((tag) => ({
    opening: new RegExp(`^<${tag}(?=[\\s>]|$)`, 'i'),
    closing: `</${tag}>`,
    name: `element \`<${tag}>\``,
  })),
];
const anyElementEnd = /<\/(?:script|pre|style|textarea)>/i;

/** Raw HTML as it is read, and where the line with its beginning is indented in the part. */
function judgeHtml(part: string, raw: string, at: number): readonly Unclosed[] {
  const value = raw.trimStart();
  // A tab may be indentation by half: it is spaces in what is read.
  const start = part.indexOf('<', at);
  const kind = htmlKinds.find(({ opening }) => opening.test(value));
  if (kind === undefined) return [];
  const { closing, name } = kind;
  const isClosed = closing.startsWith('</') ? anyElementEnd.test(value) : value.includes(closing);
  return isClosed ? [] : [{ start, name, closing }];
}

/** Sees the fences of a text as it is parsed: those that were opened, without those that were closed. */
function watchFences(opened: number[]): Extension {
  return {
    enter: {
      codeFencedFence(this: CompileContext, { start }) {
        // Fenced code holds no fenced code: the second fence of a block closes it.
        if (this.data.flowCodeInside === true) opened.pop();
        else opened.push(start.offset);
      },
    },
  };
}

type Tree = ReturnType<typeof fromMarkdown>;

function listHtml(node: Tree | Tree['children'][number]): readonly { value: string; start: number }[] {
  if (node.type === 'html') return [{ value: node.value, start: node.position?.start.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(listHtml) : [];
}

function toFence(part: string, start: number): Unclosed {
  return { start, name: 'code fence', closing: fence.exec(part.slice(start, start + longestFence))?.[0] ?? '```' };
}

/** What is open at the end of a part, whatever the lines of its fences stand in. */
function findLast(part: string): readonly Unclosed[] {
  const html = judgeHtml(part, part, 0);
  if (html.length > 0) return html;
  let open: Unclosed | undefined;
  for (const { index, groups: { lead = '', mark = '', rest = '' } = {} } of part.matchAll(fenceLine)) {
    if (open === undefined) open = toFence(part, index + lead.length);
    else if (mark.startsWith(open.closing) && rest.trim() === '') open = undefined;
  }
  return open === undefined ? [] : [open];
}

function findInPart(part: string): readonly Unclosed[] {
  if (!mayOpen.test(part)) return [];
  if (part.length > longest || isTooDeep(part)) return findLast(part);
  const opened: number[] = [];
  const tree = fromMarkdown(part, { ...blocksOnly, mdastExtensions: [watchFences(opened)] });
  const fences = opened.map((start) => toFence(part, start));
  return [...fences, ...listHtml(tree).flatMap(({ value, start }) => judgeHtml(part, value, start))];
}

/**
 * Finds the code fences, the comments and the raw HTML of a Markdown text that nothing ends, in lists and quotes too. Reads the text
 * part by part, in time linear in all of it. Never throws on content.
 */
export function findUnclosed(text: string): readonly Unclosed[] {
  if (!mayOpen.test(text)) return [];
  return listParts(text).flatMap(({ start, end }) => {
    const from = startOfLine(text, start);
    return findInPart(text.slice(from, end)).map(({ start: at, name, closing }) => ({
      start: from + at,
      name,
      closing,
    }));
  });
}
