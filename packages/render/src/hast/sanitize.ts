import type { Nodes } from 'hast';
import { defaultSchema, sanitize as sanitizeBy, type Schema } from 'hast-util-sanitize';

/** The parts of MathML that formulas are made of. Source: MathML Core. */
const mathTags =
  'math semantics annotation mrow mi mn mo ms mtext mspace mfrac msqrt mroot mstyle merror mpadded mphantom menclose ' +
  'msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd';
const mathAttributes =
  'display displaystyle scriptlevel mathvariant stretchy symmetric fence separator form lspace rspace minsize maxsize ' +
  'accent accentunder columnalign rowspacing columnspacing width height depth voffset linethickness notation encoding ' +
  'movablelimits largeop dir';
const pageTags = 'nav aside figure figcaption var kbd cite dfn abbr mark small u s time caption colgroup col wbr';

const everywhere = ['className', 'dataAt', 'id', 'title', 'role', 'ariaLabel', 'tabIndex', 'lang', 'dir', 'align'];

/** The attributes that GitHub allows, without those that could take the place of a property of the page. */
function listAttributes(): Schema['attributes'] {
  const attributes: NonNullable<Schema['attributes']> = {};
  for (const [tag, allowed] of Object.entries(defaultSchema.attributes ?? {})) {
    attributes[tag] = allowed.filter((each) => {
      const name = Array.isArray(each) ? each[0] : each;
      return name !== 'name' && name !== 'className' && name !== 'itemProp';
    });
  }
  for (const tag of mathTags.split(' ')) attributes[tag] = mathAttributes.split(' ');
  attributes['*'] = [...(attributes['*'] ?? []), ...everywhere];
  attributes['a'] = [...(attributes['a'] ?? []), 'download'];
  attributes['img'] = [...(attributes['img'] ?? []), 'loading'];
  attributes['th'] = [...(attributes['th'] ?? []), 'scope'];
  attributes['details'] = [...(attributes['details'] ?? []), 'open'];
  return attributes;
}

/** Ids are those of the document, as links name them: the page's own scripts ask for nothing by id or by name. */
export const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), ...mathTags.split(' '), ...pageTags.split(' ')],
  attributes: listAttributes(),
  protocols: { ...defaultSchema.protocols, src: ['http', 'https', 'data'] },
  strip: ['script', 'style', 'title', 'textarea'],
};

/** Leaves what cannot do anything: no script, no style, no form, no address of another kind than the usual ones. */
export function sanitize(tree: Nodes): Nodes {
  return sanitizeBy(tree, schema);
}
