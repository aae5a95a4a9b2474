import { splitWords } from '../characters/white-space.ts';
import { readMetaName } from '../directives/meta-name.ts';
import { makeId } from '../names/make-id.ts';
import { textContent } from '../text-content.ts';
import type { Directive, Field, Node } from '../nodes.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { convertChildren } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';

/** The value of an option as Python shows it. */
function show(name: string, value: string): string {
  if (name === 'class') {
    return `[${splitWords(value)
      .map((word) => `'${makeId(word)}'`)
      .join(', ')}]`;
  }
  if (name === 'local' || (name === 'backlinks' && value === 'none')) {
    return 'None';
  }
  return /^[0-9]+$/.test(value) ? value : `'${value.replaceAll('\n', '\\n')}'`;
}

/** What docutils leaves to a later transformation, with its options. */
export function pending(transform: string, node: Directive | undefined, more: readonly string[] = []): Element {
  const options = (node?.options ?? []).filter((entry) => entry.name !== 'name');
  const details = [...options.map(({ name, value }) => `${name}: ${show(name, value)}`).toSorted(), ...more];
  const lines = [
    '.. internal attributes:',
    `     .transform: ${transform}`,
    '     .details:',
    ...details.map((line) => `       ${line}`),
  ];
  return element('pending', {}, [lines.join('\n')]);
}

/** Converts a code block, with its lines numbered where the option asks for it. */
export function convertCode(node: Directive, attributes: Element['attributes']): Element {
  const own = attributes['classes'];
  const language = node.arguments[0]?.value;
  const classes = [
    'code',
    ...(language === undefined ? [] : [language]),
    ...(typeof own === 'object' && own !== null ? own : []),
  ];
  const numbers = node.options.find((entry) => entry.name === 'number-lines')?.value;
  const text = node.value ?? '';
  return element(
    'literal_block',
    { ...attributes, classes, 'xml:space': 'preserve' },
    numbers === undefined ? [text] : numberLines(text, numbers),
  );
}

function numberLines(text: string, start: string): (Element | string)[] {
  const first = start === '' ? 1 : Number(start);
  const lines = text.split('\n');
  const width = String(first + lines.length - 1).length;
  return lines.flatMap((line, index) => [
    element('inline', { classes: ['ln'] }, [`${String(first + index).padStart(width)} `]),
    index < lines.length - 1 ? `${line}\n` : line,
  ]);
}

/** Converts formulas: blank lines separate them. */
export function convertMath(node: Directive, attributes: Element['attributes']): Element[] {
  return (node.value ?? '')
    .split('\n\n')
    .filter((formula) => formula !== '')
    .map((formula, index) => {
      const own = index === 0 ? attributes : { classes: attributes['classes'] ?? null };
      return element('math_block', { ...own, 'xml:space': 'preserve' }, [formula]);
    });
}

/** Converts the fields of metadata, with what is wrong in them. */
export function convertMeta(state: WriterState, node: Directive): (Element | string)[] {
  const [list] = node.children;
  const convert = (child: Node): (Element | string)[] =>
    child.type === 'field' ? convertMetaField(child) : state.convert(child);
  return list?.type === 'fieldList'
    ? convertChildren({ ...state, convert }, list.children, list.data)
    : convertChildren(state, node.children, node.data);
}

function convertMetaField({ name, children }: Field): Element[] {
  const read = readMetaName(name);
  const [paragraph] = children[1]?.children ?? [];
  return paragraph?.type !== 'paragraph' || 'bad' in read
    ? []
    : [element('meta', { ...read.attributes, content: textContent(paragraph.children).replaceAll('\n', ' ') })];
}
