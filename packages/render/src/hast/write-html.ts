import type { ElementContent, Nodes, Root } from 'hast';
import { raw as parseRaw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';
import { raw } from './element.ts';
import { measureDepth } from './html-tags.ts';
import { writeElements } from './write-elements.ts';
import { sanitize } from './sanitize.ts';

/** Elements of raw HTML that are nested deeper are no document: they are shown as text. */
const deepest = 400;

/** Elements that a finding can be shown at. */
const marked = new Set(
  'a abbr cite code dd details div dl dt em figure h1 h2 h3 h4 h5 h6 hr img kbd li ol p pre span strong table td th tr ul'.split(
    ' ',
  ),
);

/** The raw HTML in a tree, in its order. */
function listRaw(nodes: readonly ElementContent[], found: string[] = []): string[] {
  for (const node of nodes) {
    if (node.type === 'raw') found.push(node.value);
    else if (node.type === 'element') listRaw(node.children, found);
  }
  return found;
}

/** Raw HTML as the text that it is. */
function withoutRaw(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node): ElementContent => {
    if (node.type === 'raw') return { type: 'text', value: node.value };
    return node.type === 'element' ? Object.assign(node, { children: withoutRaw(node.children) }) : node;
  });
}

/** Says of each element where in the source it stands, from the start of the piece: it stays right when the piece moves. */
function placeAll(nodes: readonly ElementContent[], start: number, end: number): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    const isInside = from !== undefined && to !== undefined && from >= start && from <= end;
    if (isInside && marked.has(node.tagName)) {
      node.properties['dataAt'] = `${from - start}-${Math.min(to, end) - start}`;
    }
    placeAll(node.children, start, end);
  }
}

function asRoot(tree: Nodes): Root {
  return tree.type === 'root' ? tree : { type: 'root', children: tree.type === 'doctype' ? [] : [tree] };
}

/** Parses the HTML in a tree, as a browser would. */
function parse(root: Root): Root {
  try {
    return asRoot(parseRaw(root));
  } catch {
    // The library fails on elements that follow a comment without an end. As one text, all is read as a browser reads it.
    return asRoot(parseRaw({ type: 'root', children: [raw(toHtml(root, { allowDangerousHtml: true }))] }));
  }
}

/**
 * Writes a piece of a page as sanitised HTML. Raw HTML in it is parsed as a browser would, so that what is checked is what is
 * shown; places are counted from `start`, and none is behind `end`.
 */
export function writeHtml(nodes: readonly ElementContent[], start: number, end: number): string {
  placeAll(nodes, start, end);
  const html = listRaw(nodes);
  if (html.length === 0) return writeElements(nodes);
  if (measureDepth(html) > deepest) return writeElements(withoutRaw(nodes));
  return toHtml(sanitize(parse({ type: 'root', children: [...nodes] })));
}
