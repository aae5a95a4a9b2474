import { splitWords, trim } from '../characters/white-space.ts';
import { joinUrl } from '../inline/embedded-link.ts';
import { markEscapes } from '../inline/escape.ts';
import { readIndirectName } from '../inline/indirect-name.ts';
import { normalizeName } from '../names/normalize-name.ts';
import { findCaption } from '../directives/find-caption.ts';
import { readMeasure } from '../directives/measure.ts';
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
  const value = optionOf(node, name);
  return value === null ? null : (readMeasure(value, true) ?? value);
}

function alignOf(node: Directive): string | null {
  return optionOf(node, 'align')?.toLowerCase() ?? null;
}

function integerOf(node: Directive, name: string): string | null {
  const value = optionOf(node, name);
  return value === null ? null : String(Number(value.replace(/[ %]+$/, '').replaceAll('_', '')));
}

/** Converts an image, with the reference that its target makes around it. */
export function convertImage(node: Directive): Element[] {
  const image = node.children.find((child) => child.type === 'image');
  const isFigure = node.name === 'figure';
  const attributes = {
    ...identityOf(node),
    classes: splitWords(optionOf(node, 'class') ?? '').map(makeId),
    align: isFigure ? null : alignOf(node),
    alt: image?.alt ?? null,
    height: lengthOf(node, 'height'),
    loading: optionOf(node, 'loading'),
    scale: integerOf(node, 'scale'),
    uri: image?.url ?? '',
    width: lengthOf(node, 'width'),
  };
  const picture = element('image', attributes);
  const target = optionOf(node, 'target');
  if (target === null) {
    return [picture];
  }
  const marked = markEscapes(target);
  const name = readIndirectName(marked);
  const link: Record<string, string> =
    name === undefined ? { refuri: joinUrl(marked) } : { refname: normalizeName(name) };
  return [element('reference', link, [picture])];
}

function isBeforeCaption(child: BlockNode): boolean {
  return child.type !== 'paragraph' && child.type !== 'comment';
}

/** Converts a figure: what stands before the caption keeps its place, what follows is the legend. */
export function convertFigure(state: WriterState, node: Directive): Element[] {
  const messages = node.data?.messages ?? [];
  const { children: all } = node;
  const at = findCaption(all, messages);
  const seen =
    at ?? all.findIndex((child, index) => index > 0 && child.type !== 'target' && child.type !== 'directive');
  const before = all.slice(1, seen < 0 ? all.length : seen).filter((child) => isBeforeCaption(child));
  const children: (Element | string)[] = [...convertImage(node), ...before.flatMap((child) => state.convert(child))];
  const caption = at === undefined ? undefined : all[at];
  if (caption?.type === 'paragraph') {
    children.push(convertParent(state, 'caption', caption));
  }
  if (at !== undefined && (all.length > at + 1 || messages.length > 0)) {
    const legend = messages.map((placed) => ({ before: placed.before - at - 1, diagnostic: placed.diagnostic }));
    children.push(element('legend', {}, convertChildren(state, all.slice(at + 1), { messages: legend })));
  }
  const width = lengthOf(node, 'figwidth');
  const classes = splitWords(optionOf(node, 'figclass') ?? '').map(makeId);
  const attributes = {
    ...(node.figure === undefined ? {} : identityOf(node.figure)),
    align: alignOf(node),
    classes,
    width: width?.toLowerCase() === 'image' ? null : (width?.replace(/[0-9]$/, '$&px') ?? null),
  };
  return [element('figure', attributes, children)];
}
