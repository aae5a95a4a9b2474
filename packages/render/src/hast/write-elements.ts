import type { Element, ElementContent } from 'hast';
import { schema } from './sanitize.ts';

const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const tags = new Set(schema.tagNames ?? []);
const everywhere = listNames('*');
const byTag = new Map([...tags].map((tag) => [tag, listNames(tag)]));
const protocols = new Map(
  Object.entries(schema.protocols ?? {}).map(([name, allowed]) => [name, new Set(allowed ?? [])]),
);

function listNames(tag: string): ReadonlySet<string> {
  const allowed = schema.attributes?.[tag] ?? [];
  return new Set(allowed.map((each) => (typeof each === 'string' ? each : each[0])));
}

const special = /[&<>]/;
const specialInAttribute = /[&<>"]/;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return special.test(text) ? text.replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign) : text;
}

function escapeAttribute(text: string): string {
  return specialInAttribute.test(text) ? text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign) : text;
}

const scheme = /^([^/?#:]*):/;

/** A relative address, or one of the schemes that are allowed there. */
function isAllowed(name: string, address: string): boolean {
  const allowed = protocols.get(name);
  const written = scheme.exec(address)?.[1];
  return allowed === undefined || written === undefined || allowed.has(written.toLowerCase());
}

const attributeNames = new Map<string, string>([['className', 'class']]);

/** `dataAt` is written `data-at`, `ariaLabel` `aria-label`, `tabIndex` `tabindex`. */
function nameAttribute(name: string): string {
  const known = attributeNames.get(name);
  if (known !== undefined) return known;
  const made = name.startsWith('data')
    ? name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name.replace(/^aria(?=[A-Z])/, 'aria-').toLowerCase();
  attributeNames.set(name, made);
  return made;
}

function isNamed(tag: string, name: string): boolean {
  return (
    everywhere.has(name) || byTag.get(tag)?.has(name) === true || (name.startsWith('data') && everywhere.has('data*'))
  );
}

function writeAttributes({ tagName, properties }: Element): string {
  let written = '';
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value === undefined || value === null || value === false || !isNamed(tagName, name)) continue;
    if (value === true) written += ` ${nameAttribute(name)}`;
    else {
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      if (isAllowed(name, text)) written += ` ${nameAttribute(name)}="${escapeAttribute(text)}"`;
    }
  }
  return written;
}

/**
 * Writes elements that we made ourselves, nothing of it raw HTML: the same tags, attributes and addresses are allowed as in what
 * others wrote, checked while writing, without a second tree.
 */
export function writeElements(nodes: readonly ElementContent[]): string {
  let written = '';
  for (const node of nodes) {
    if (node.type === 'text') written += escape(node.value);
    if (node.type !== 'element') continue;
    const { tagName, children } = node;
    if (!tags.has(tagName)) written += writeElements(children);
    else if (voidElements.has(tagName)) written += `<${tagName}${writeAttributes(node)}>`;
    else written += `<${tagName}${writeAttributes(node)}>${writeElements(children)}</${tagName}>`;
  }
  return written;
}
