import type { ElementContent } from 'hast';
import { elementOf, raw, text } from '../hast/element.ts';
import { renderFormula } from '../page/render-formula.ts';
import type { Renderer } from '../renderer.ts';
import { startOf, type RoleNode } from '../tree.ts';
import { linkRoles } from './link-roles.ts';
import { markupRoles } from './markup-roles.ts';
import type { RoleHandler, RoleTable } from './role.ts';

const math: RoleHandler = (node, { options }) => [renderFormula(node, options, { tex: node.raw, isDisplay: false })];

/** HTML within a line, of a role that the document defines. */
const rawRole: RoleHandler = (node, { options }) => {
  const format: unknown = 'format' in node ? node.format : undefined;
  if (typeof format !== 'string' || !format.split(/\s+/).includes('html')) return [];
  return options.allowsRawHtml ? [raw(node.raw)] : [elementOf(node, 'code', {}, [text(node.raw)])];
};

const tables: RoleTable = { ...markupRoles, ...linkRoles, math, raw: rawRole };

/** The role that a node stands for: the tables' name for it, where the reader knows it under another one. */
function nameOf(node: RoleNode): string {
  const canonical: unknown = 'canonical' in node ? node.canonical : undefined;
  if (typeof canonical === 'string' && !(node.name !== null && node.name in tables)) return canonical;
  return node.name ?? 'title-reference';
}

/** Whether a role is more than its text here. */
export function knowsRole(name: string): boolean {
  return Object.hasOwn(tables, name);
}

/** Renders a role; one that is not known shows its text and says what it is. */
export function renderRole(renderer: Renderer, node: RoleNode): ElementContent[] {
  const name = nameOf(node);
  const handler = knowsRole(name) ? tables[name] : undefined;
  if (handler !== undefined) return handler(node, renderer);
  const found = renderer.source.destination(renderer.path, startOf(node));
  if (found?.href !== undefined)
    return [elementOf(node, 'a', { href: found.href }, [text(node.title ?? found.title ?? node.value)])];
  return [elementOf(node, 'span', { className: ['role'], title: `role: ${name}` }, [text(node.title ?? node.value)])];
}
