import type { Anchor, Reference } from '@signpost/model';
import { decodeEntities } from '../html/decode-entities.ts';
import type { JsxAttribute, JsxTag } from './read-jsx-tag.ts';

const pictureElement = /^(?:[a-z][\w-]*|.*(?:Image|Img|Picture|Figure|Video))$/;

function kindOf({ name: element }: JsxTag, { name }: JsxAttribute): 'link' | 'image' | undefined {
  if (name === 'href' || (name === 'to' && /Link|Button/.test(element))) return 'link';
  return name === 'src' && pictureElement.test(element) && !/^(?:script|iframe|embed|source)$/.test(element)
    ? 'image'
    : undefined;
}

/** What a tag of JSX that begins at an offset refers to, and can be referred to by. */
export function readJsxFacts(tag: JsxTag, start: number): { references: Reference[]; anchors: Anchor[] } {
  const references: Reference[] = [];
  const anchors: Anchor[] = [];
  for (const attribute of tag.attributes) {
    const { name, value, span } = attribute;
    const kind = kindOf(tag, attribute);
    if (kind !== undefined) {
      const target = decodeEntities(value).trim();
      references.push({ kind, name: tag.name, target, span: { start, end: tag.end }, targetSpan: span });
    }
    const isId = name === 'id' || (name === 'name' && tag.name === 'a');
    if (isId && value !== '') anchors.push({ id: decodeEntities(value), span });
  }
  return { references, anchors };
}
