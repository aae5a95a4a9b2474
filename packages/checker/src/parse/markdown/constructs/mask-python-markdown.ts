import type { Directive } from '@signpost/model';
import { readHtml } from '../../html/read-html.ts';
import type { HtmlFacts } from '../../html/read-html.ts';

/** A text in which CommonMark sees the blocks that Python-Markdown sees, of the same length, and what the mask hides. */
export interface MaskedPython {
  readonly text: string;
  readonly html: HtmlFacts;
  readonly directives: readonly Directive[];
}

const fence = /^[ \t]*(`{3,}|~{3,})(.*)$/;
/** What begins a block whose content is indented by four. */
const opener = /^([ \t]*)(!!!|\?\?\?\+?|===[!+]?)(?=[ \t]*[\w"'])/;
const markdownTag = /^([ \t]*)(<[a-zA-Z][\w-]*(?=[^>]*\smarkdown(?:[\s=>]|$))[^>]*>)/;
const identifier = /^:::[ \t]+(\S+)/;

/** A list's item takes what is indented to its text, blank lines or not. */
function maskOpener(whole: string, indent: string, mark: string): string {
  const rest = mark.length === 3 ? '-  ' : `-  ${'x'.repeat(mark.length - 3)}`;
  return indent + rest + whole.slice(indent.length + mark.length);
}

function isFenceEnd(written: string, open: string): boolean {
  const close = fence.exec(written);
  return close?.[1]?.startsWith(open) === true && close[2]?.trim() === '';
}

/**
 * Masks what only Python-Markdown knows: admonitions, details and tabs become list items, whose indented content is Markdown;
 * a tag with `markdown` becomes blank, so what follows it is Markdown too. Code stays.
 */
export function maskPythonMarkdown(text: string): MaskedPython {
  const masked: string[] = [];
  const html: HtmlFacts[] = [];
  const directives: Directive[] = [];
  let open: string | undefined;
  let at = 0;
  for (const written of text.split('\n')) {
    const start = at;
    at += written.length + 1;
    if (open !== undefined) {
      if (isFenceEnd(written, open)) open = undefined;
      masked.push(written);
      continue;
    }
    open = fence.exec(written)?.[1];
    const block = open === undefined ? opener.exec(written) : null;
    const tag = open === undefined && written.includes('markdown') ? markdownTag.exec(written) : null;
    const object = identifier.exec(written);
    if (object !== null) {
      directives.push({ name: ':::', argument: object[1] ?? '', span: { start, end: start + written.length } });
    }
    if (block !== null) masked.push(maskOpener(written, block[1] ?? '', block[2] ?? ''));
    else if (tag === null) masked.push(written);
    else {
      html.push(readHtml(tag[2] ?? '', start + (tag[1] ?? '').length));
      masked.push(' '.repeat(tag[0].length) + written.slice(tag[0].length));
    }
  }
  return {
    text: masked.join('\n'),
    html: {
      anchors: html.flatMap(({ anchors }) => anchors),
      references: html.flatMap(({ references }) => references),
      headings: [],
    },
    directives,
  };
}

const marks = /^[ \t]*(?:!!!|\?\?\?|===|:::|<[a-zA-Z][^>]*\smarkdown[\s=>])/m;

/** Whether a text may hold what the mask is for. */
export function mayBePython(text: string): boolean {
  return marks.test(text);
}
