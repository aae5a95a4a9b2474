import type { ElementContent } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import { element, elementOf, text } from '../../hast/element.ts';
import { renderFormula } from '../../page/render-formula.ts';
import type { Renderer } from '../../renderer.ts';
import { endOf, startOf } from '../../tree.ts';
import { readWords } from '../read-words.ts';

const display = /^\$\$([^]+?)\$\$(?:[ \t]*\(([\w-]+)\))?$/;

/** A paragraph that is a formula: between `$$`. */
function renderDisplay(renderer: Renderer, node: Paragraph): ElementContent[] | undefined {
  const [first] = node.children;
  if (first?.type !== 'text' || !first.value.startsWith('$$')) return undefined;
  const written = renderer.text?.slice(startOf(node), endOf(node));
  const isPlain = written !== undefined && !/\n[ \t]*>/.test(written);
  const [, tex] = display.exec((isPlain ? written : readWords(node)).trim()) ?? [];
  return tex === undefined ? undefined : [renderFormula(node, renderer.options, { tex: tex.trim(), isDisplay: true })];
}

/** The inline content of a paragraph line by line. */
function splitLines(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type !== 'text') {
      lines.at(-1)?.push(child);
      continue;
    }
    for (const [index, value] of child.value.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (value !== '') lines.at(-1)?.push({ ...child, value });
    }
  }
  return lines;
}

function startsWith(line: readonly PhrasingContent[], pattern: RegExp): boolean {
  const [first] = line;
  return first?.type === 'text' && pattern.test(first.value);
}

function withoutStart([first, ...others]: readonly PhrasingContent[], pattern: RegExp): PhrasingContent[] {
  return first?.type === 'text' ? [{ ...first, value: first.value.replace(pattern, '') }, ...others] : [...others];
}

const definition = /^:[ \t]+/;

function joinLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'text' as const, value: '\n' }, ...line]));
}

/** Lines of terms, each with definitions below it. */
function renderDefinitions(renderer: Renderer, node: Paragraph): ElementContent[] | undefined {
  const lines = splitLines(node.children);
  if (lines.length < 2 || startsWith(lines[0] ?? [], definition) || !lines.some((line) => startsWith(line, definition)))
    return undefined;
  const parts: { tag: 'dt' | 'dd'; lines: PhrasingContent[][] }[] = [];
  for (const [index, line] of lines.entries()) {
    const last = parts.at(-1);
    if (startsWith(line, definition)) parts.push({ tag: 'dd', lines: [withoutStart(line, definition)] });
    else if (last?.tag === 'dd' && !startsWith(lines[index + 1] ?? [], definition)) last.lines.push(line);
    else parts.push({ tag: 'dt', lines: [line] });
  }
  const made = parts.map((part) => {
    const children = renderer.render(joinLines(part.lines));
    return element(part.tag, {}, part.tag === 'dd' ? [element('p', {}, children)] : children);
  });
  return [elementOf(node, 'dl', {}, made)];
}

const field = /^:([^:\s][^:]*):(?:[ \t]+|$)/;

/** Lines of names between colons, each with its value. */
function renderFields(renderer: Renderer, node: Paragraph): ElementContent[] | undefined {
  if (!startsWith(node.children, field)) return undefined;
  const fields: { name: string; lines: PhrasingContent[][] }[] = [];
  for (const line of splitLines(node.children)) {
    const [first] = line;
    const name = first?.type === 'text' ? field.exec(first.value)?.[1] : undefined;
    if (name !== undefined) fields.push({ name, lines: [withoutStart(line, field)] });
    else fields.at(-1)?.lines.push(line);
  }
  const rows = fields.flatMap(({ name, lines }) => [
    element('dt', {}, [text(`${name}:`)]),
    element('dd', {}, [element('p', {}, renderer.render(joinLines(lines)))]),
  ]);
  return [elementOf(node, 'dl', { className: ['fields'] }, rows)];
}

/** Renders what a paragraph is where the dialect reads more in it than a paragraph; nothing where it is one. */
export function renderExtendedParagraph(renderer: Renderer, node: Paragraph): ElementContent[] | undefined {
  const { hasMath, hasDefinitionLists, hasFieldLists } = renderer.options.markdown ?? {};
  const made = hasMath === true ? renderDisplay(renderer, node) : undefined;
  const defined = made ?? (hasDefinitionLists === true ? renderDefinitions(renderer, node) : undefined);
  return defined ?? (hasFieldLists === true ? renderFields(renderer, node) : undefined);
}
