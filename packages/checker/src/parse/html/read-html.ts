import type { Anchor, Heading, Reference } from '@signpost/model';
import { decodeEntities } from './decode-entities.ts';
import { scanTags, type Tag, type TagAttribute } from './scan-tags.ts';

/** What a piece of raw HTML refers to and can be referred to by; offsets are those of the document. */
export interface HtmlFacts {
  readonly anchors: readonly Anchor[];
  readonly references: readonly Reference[];
  readonly headings: readonly Heading[];
}

const linkingElements = new Set(['a', 'area']);
const imageElements = new Set(['img']);
const headingName = /^h([1-6])$/;

function readReference(tag: Tag, { name, value, span }: TagAttribute, base: number): Reference | undefined {
  const isLink = name === 'href' && linkingElements.has(tag.name);
  const isImage = name === 'src' && imageElements.has(tag.name);
  if (!isLink && !isImage) return undefined;
  return {
    kind: isLink ? 'link' : 'image',
    name: tag.name,
    target: decodeEntities(value).trim(),
    span: { start: base + tag.span.start, end: base + tag.span.end },
    targetSpan: { start: base + span.start, end: base + span.end },
  };
}

function isAnchor(tag: Tag, attribute: TagAttribute): boolean {
  return (attribute.name === 'id' || (attribute.name === 'name' && tag.name === 'a')) && attribute.value !== '';
}

/** Reads `href`, `src`, `id`, `name` and `<h1>` to `<h6>` from raw HTML that starts at `base` in its document. */
export function readHtml(html: string, base: number): HtmlFacts {
  const anchors: Anchor[] = [];
  const references: Reference[] = [];
  const headings: Heading[] = [];
  let open: { readonly tag: Tag; text: string; at: number } | undefined;
  for (const tag of scanTags(html)) {
    for (const attribute of tag.attributes) {
      const { start, end } = attribute.span;
      if (isAnchor(tag, attribute)) {
        anchors.push({ id: decodeEntities(attribute.value), span: { start: base + start, end: base + end } });
      }
      const reference = readReference(tag, attribute, base);
      if (reference !== undefined) references.push(reference);
    }
    if (open !== undefined) {
      open.text += html.slice(open.at, tag.span.start);
      open.at = tag.span.end;
    }
    const depth = headingName.exec(tag.name)?.[1];
    if (depth === undefined) continue;
    if (open !== undefined && tag.isEnd) {
      const text = decodeEntities(open.text).trim().replace(/\s+/g, ' ');
      const span = { start: base + open.tag.span.start, end: base + tag.span.end };
      if (text !== '') headings.push({ text, depth: Number(depth), ids: [], span });
    }
    open = tag.isEnd ? undefined : { tag, text: '', at: tag.span.end };
  }
  return { anchors, references, headings };
}
