import type { ElementContent } from 'hast';
import { curlText } from './curl-text.ts';
import { findMarks } from './quotation-marks.ts';

/** What stays as it is written. */
const literal = new Set('code pre kbd samp math script style textarea svg'.split(' '));

/** What stands in a line of text: all else starts a new one. */
const inline = new Set(
  'a abbr b cite code dfn em i img kbd mark s samp small span strong sub sup time u var wbr'.split(' '),
);

function isFormula({ properties }: Extract<ElementContent, { type: 'element' }>): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes('math');
}

function lastOf(nodes: readonly ElementContent[]): string {
  for (const node of nodes.toReversed()) {
    const text = node.type === 'element' ? lastOf(node.children) : node.type === 'text' ? node.value.slice(-1) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Makes the quotation marks, dashes and ellipses of texts those of a language, as Sphinx does; code stays as it is. */
export function curlQuotes(nodes: readonly ElementContent[], language: string): ElementContent[] {
  const marks = findMarks(language);
  if (marks === undefined) return [...nodes];
  const isEnglish = language.startsWith('en');
  let before = ' ';
  const curl = (node: ElementContent): ElementContent => {
    if (node.type === 'text') {
      if (node.value === '') return node;
      const value = curlText(node.value, before, isEnglish, marks);
      before = node.value.slice(-1);
      return value === node.value ? node : { ...node, value };
    }
    if (node.type !== 'element') return node;
    if (literal.has(node.tagName) || isFormula(node)) {
      before = lastOf(node.children) || before;
      return node;
    }
    const isInline = inline.has(node.tagName);
    if (!isInline) before = ' ';
    const made = { ...node, children: node.children.map(curl) };
    if (!isInline) before = ' ';
    return made;
  };
  return nodes.map(curl);
}
