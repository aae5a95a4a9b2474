import { splitWords, trim } from '../characters/white-space.ts';
import { normalizeName } from '../names/normalize-name.ts';
import { makeId } from '../names/make-id.ts';
import type { BlockNode, Directive } from '../nodes.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { convertChildren, convertParent, identityOf } from './writer-state.ts';
import type { WriterState } from './writer-state.ts';

function optionOf(node: Directive, name: string): string | null {
  const value = node.options.find((entry) => entry.name === name)?.value;
  return value === undefined ? null : trim(value);
}

function lengthOf(node: Directive, name: string): string | null {
  return optionOf(node, name)?.replaceAll(' ', '') ?? null;
}

/** Converts an image, with the reference that its target makes around it. */
export function convertImage(node: Directive): Element[] {
  const image = node.children.find((child) => child.type === 'image');
  const isFigure = node.name === 'figure';
  const attributes = {
    ...identityOf(node),
    classes: splitWords(optionOf(node, 'class') ?? '').map(makeId),
    align: isFigure ? null : optionOf(node, 'align'),
    alt: image?.alt ?? null,
    height: lengthOf(node, 'height'),
    loading: optionOf(node, 'loading'),
    scale: optionOf(node, 'scale')?.replace(/ *%$/, '') ?? null,
    uri: image?.url ?? '',
    width: lengthOf(node, 'width'),
  };
  const picture = element('image', attributes);
  const target = optionOf(node, 'target');
  if (target === null) {
    return [picture];
  }
  const name = /^(?:([^\s`]+)|`([^]+)`)_$/.exec(target);
  const words = name?.[1] ?? name?.[2];
  const link: Record<string, string> =
    words === undefined ? { refuri: splitWords(target).join('') } : { refname: normalizeName(words) };
  return [element('reference', link, [picture])];
}

/** Converts a figure: what stands before the caption keeps its place, what follows is the legend. */
export function convertFigure(state: WriterState, node: Directive): Element[] {
  const picture = convertImage(node);
  const rest = node.children.slice(1);
  const at = rest.findIndex((child) => child.type === 'paragraph' || child.type === 'comment');
  const before = (at < 0 ? rest : rest.slice(0, at)).filter(
    (child) => child.type === 'target' || (child.type === 'directive' && child.children.length === 0),
  );
  const caption = at < 0 || before.length < at ? undefined : rest[at];
  const legend = caption === undefined ? [] : rest.slice(at + 1);
  const children: (Element | string)[] = [...picture, ...before.flatMap((child) => state.convert(child))];
  if (caption?.type === 'paragraph') {
    children.push(convertParent(state, 'caption', caption));
  }
  if (legend.length > 0) {
    children.push(element('legend', {}, convertChildren(state, legend, shiftMessages(node, legend))));
  }
  const width = lengthOf(node, 'figwidth');
  const classes = splitWords(optionOf(node, 'figclass') ?? '').map(makeId);
  return [
    element('figure', { align: optionOf(node, 'align'), classes, width: width === 'image' ? null : width }, children),
  ];
}

function shiftMessages(node: Directive, legend: readonly BlockNode[]): Directive['data'] {
  const shift = node.children.length - legend.length;
  const messages = node.data?.messages?.map(({ before, diagnostic }) => ({
    before: Math.max(0, before - shift),
    diagnostic,
  }));
  return messages === undefined ? undefined : { messages };
}
