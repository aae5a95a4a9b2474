import type { ElementContent } from 'hast';
import type { Renderer } from '../renderer.ts';
import { isParent, type DirectiveNode, type TreeNode } from '../tree.ts';

/** Makes HTML of one directive. */
export type DirectiveHandler = (node: DirectiveNode, renderer: Renderer) => ElementContent[];

/** The handlers of a family of directives by name. */
export type DirectiveTable = Readonly<Record<string, DirectiveHandler>>;

/** The value of an option; nothing where it is not given. */
export function optionOf({ options }: DirectiveNode, name: string): string | undefined {
  return options.find((option) => option.name === name)?.value.trim();
}

/** Whether an option is given, with or without a value. */
export function hasOption({ options }: DirectiveNode, name: string): boolean {
  return options.some((option) => option.name === name);
}

/** All of the arguments as one text. */
export function argumentOf(node: DirectiveNode): string {
  return node.arguments.map(({ value }) => value).join(' ');
}

/** The classes that an option gives. */
export function classesOf(node: DirectiveNode, name = 'class'): string[] {
  return (optionOf(node, name) ?? '').split(/\s+/).filter((each) => each !== '');
}

const outsideOfBody = new Set(['title', 'caption']);

/** The blocks of the body: what is no title and no caption. */
export function bodyOf({ children }: DirectiveNode): TreeNode[] {
  return children.filter(({ type }) => !outsideOfBody.has(type));
}

/** The inline content of the title; nothing where it has none. */
export function titleOf({ children }: DirectiveNode): readonly TreeNode[] | undefined {
  const title = children.find(({ type }) => type === 'title');
  return title !== undefined && isParent(title) ? title.children : undefined;
}

/** The inline content of an option that is prose. */
export function captionOf({ children }: DirectiveNode, name = 'caption'): readonly TreeNode[] | undefined {
  const caption = children.find((child) => child.type === 'caption' && 'name' in child && child.name === name);
  return caption !== undefined && isParent(caption) ? caption.children : undefined;
}

/** The ids that a directive's options give what it makes. */
export function idOf(node: DirectiveNode): string | undefined {
  const ids: unknown = 'ids' in node ? node.ids : undefined;
  const first: unknown = Array.isArray(ids) ? ids[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}
