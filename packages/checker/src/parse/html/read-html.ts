import type { Anchor, Heading, Reference, Span } from '@signpost/model';
import { decodeEntities } from './decode-entities.ts';
import { scanTags, type Tag, type TagAttribute } from './scan-tags.ts';
import { splitSrcset } from './split-srcset.ts';

/** What a piece of raw HTML refers to and can be referred to by; offsets are those of the document. */
export interface HtmlFacts {
  readonly anchors: readonly Anchor[];
  readonly references: readonly Reference[];
  readonly headings: readonly Heading[];
}

const linkingElements = new Set(['a', 'area']);
const pictureElements = new Set(['img', 'source']);
const mediaElements = new Set(['video', 'audio', 'source', 'track']);
const headingName = /^h([1-6])$/;

function isPoster(tag: Tag, name: string): boolean {
  return name === 'poster' && tag.name === 'video';
}

/** Films and sounds are linked to, pictures are shown. */
function kindOf(tag: Tag, name: string): 'link' | 'image' {
  return name === 'href' || (name === 'src' && mediaElements.has(tag.name)) ? 'link' : 'image';
}

/** Where addresses stand in the value of an attribute; nothing when it has none. */
function locateAddresses(tag: Tag, { name, value }: TagAttribute): readonly Span[] {
  if (name === 'srcset') return pictureElements.has(tag.name) ? splitSrcset(value) : [];
  const isSource = name === 'src' && (tag.name === 'img' || mediaElements.has(tag.name));
  const isAddress = isSource || (name === 'href' && linkingElements.has(tag.name)) || isPoster(tag, name);
  return isAddress ? [{ start: 0, end: value.length }] : [];
}

function readAddresses(tag: Tag, attribute: TagAttribute, base: number): Reference[] {
  const { name, value, span } = attribute;
  return locateAddresses(tag, attribute).map(({ start, end }) => ({
    kind: kindOf(tag, name),
    name: tag.name,
    target: decodeEntities(value.slice(start, end)).trim(),
    span: { start: base + tag.span.start, end: base + tag.span.end },
    targetSpan: { start: base + span.start + start, end: base + span.start + end },
  }));
}

function isAnchor(tag: Tag, attribute: TagAttribute): boolean {
  return (attribute.name === 'id' || (attribute.name === 'name' && tag.name === 'a')) && attribute.value !== '';
}

/** `<a id="x" name="x">` is one place. */
function hasId(tag: Tag, value: string): boolean {
  return tag.attributes.some((attribute) => attribute.name === 'id' && attribute.value === value);
}

/** Reads `href`, `src`, `srcset`, `id`, `name` and `<h1>` to `<h6>` and the files of films and sounds from raw HTML that starts at `base` in its document. */
export function readHtml(html: string, base: number): HtmlFacts {
  const anchors: Anchor[] = [];
  const references: Reference[] = [];
  const headings: Heading[] = [];
  let open: { readonly tag: Tag; text: string; at: number } | undefined;
  for (const tag of scanTags(html)) {
    for (const attribute of tag.attributes) {
      const { start, end } = attribute.span;
      const isNew = isAnchor(tag, attribute) && !(attribute.name === 'name' && hasId(tag, attribute.value));
      if (isNew) {
        anchors.push({ id: decodeEntities(attribute.value), span: { start: base + start, end: base + end } });
      }
      for (const reference of readAddresses(tag, attribute, base)) references.push(reference);
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
