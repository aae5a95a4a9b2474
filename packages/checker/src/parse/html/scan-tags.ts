import type { Span } from '@signpost/model';

/** One attribute of a tag; the value is as written, without quotes, and its span is relative to the scanned text. */
export interface TagAttribute {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
}

/** A start or end tag; its span is relative to the scanned text. */
export interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: readonly TagAttribute[];
  readonly span: Span;
}

// Each expression is sticky and cannot backtrack over what it has taken, so scanning stays linear on any text.
const tagStart = /<(\/?)([a-zA-Z][a-zA-Z0-9:.-]*)/y;
const attribute = /[\s/]*([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const rawTextStart = /^(?:script|style|textarea|title)$/;
const rawTextEnd = /<\/(?:script|style|textarea|title)/gi;

function readAttributes(html: string, from: number): { readonly attributes: TagAttribute[]; readonly end: number } {
  const attributes: TagAttribute[] = [];
  let at = from;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(html);
    if (match === null) return { attributes, end: at };
    at = attribute.lastIndex;
    const value = match[2] ?? match[3] ?? match[4];
    if (value === undefined) continue;
    const end = match[4] === undefined ? at - 1 : at;
    attributes.push({
      name: (match[1] ?? '').toLowerCase(),
      value,
      span: { start: end - value.length, end },
    });
  }
}

function readTag(html: string, start: number): Tag | undefined {
  tagStart.lastIndex = start;
  const match = tagStart.exec(html);
  if (match === null) return undefined;
  const { attributes, end } = readAttributes(html, tagStart.lastIndex);
  return {
    name: (match[2] ?? '').toLowerCase(),
    isEnd: match[1] === '/',
    attributes,
    span: { start, end: html[end] === '>' ? end + 1 : end },
  };
}

/** The tags of a piece of HTML in their order; comments and the text of scripts and styles are passed over. */
export function scanTags(html: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end === -1) break;
      at = end + 3;
      continue;
    }
    const tag = readTag(html, at);
    if (tag === undefined) {
      at += 1;
      continue;
    }
    tags.push(tag);
    at = tag.span.end;
    if (!tag.isEnd && rawTextStart.test(tag.name)) {
      rawTextEnd.lastIndex = at;
      const end = rawTextEnd.exec(html);
      if (end === null) break;
      at = end.index;
    }
  }
  return tags;
}
