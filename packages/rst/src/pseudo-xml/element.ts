/** An element of docutils' document tree, as its dump shows it. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly (Element | string)[];
}

/** A list of names is shown with its blanks escaped; null is not shown. */
export type AttributeValue = string | number | readonly string[] | null;

/** Makes an element. */
export function element(
  tag: string,
  attributes: Element['attributes'] = {},
  children: Element['children'] = [],
): Element {
  return { tag, attributes, children };
}

function escapeName(name: string): string {
  return name.replaceAll('\\', '\\\\').replaceAll(' ', '\\ ');
}

function writeAttributes(attributes: Element['attributes']): string {
  let text = '';
  for (const name of Object.keys(attributes).toSorted()) {
    const value = attributes[name];
    if (value === null || value === undefined || (typeof value === 'object' && value.length === 0)) {
      continue;
    }
    text += ` ${name}="${typeof value === 'object' ? value.map(escapeName).join(' ') : value}"`;
  }
  return text;
}

const lineBreak = new RegExp(`\\r\\n|[\\n\\r\\v\\f${String.fromCharCode(0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029)}]`);

/** Writes an element with its children, four blanks deeper each. */
export function writeElement(node: Element | string, depth: number, lines: string[]): void {
  const indent = '    '.repeat(depth);
  if (typeof node !== 'string') {
    lines.push(`${indent}<${node.tag}${writeAttributes(node.attributes)}>`);
    for (const child of node.children) {
      writeElement(child, depth + 1, lines);
    }
    return;
  }
  if (node === '') {
    return;
  }
  const texts = node.split(lineBreak);
  if (texts.at(-1) === '') {
    texts.pop();
  }
  for (const text of texts) {
    lines.push(`${indent}${text}`);
  }
}
