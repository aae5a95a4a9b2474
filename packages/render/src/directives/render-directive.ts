import type { ElementContent } from 'hast';
import type { Renderer } from '../renderer.ts';
import type { DirectiveNode } from '../tree.ts';
import { admonitions } from './admonitions.ts';
import { codeDirectives } from './code.ts';
import { containers } from './containers.ts';
import { designDirectives } from './design.ts';
import type { DirectiveTable } from './directive.ts';
import { includeDirectives } from './include.ts';
import { navigationDirectives } from './navigation.ts';
import { objectDirectives } from './objects.ts';
import { pictures } from './pictures.ts';
import { tableDirectives } from './tables.ts';
import { componentDirectives, renderUnknown } from './unknown.ts';
import { versionDirectives } from './versions.ts';

const handlers: DirectiveTable = {
  ...containers,
  ...admonitions,
  ...codeDirectives,
  ...designDirectives,
  ...includeDirectives,
  ...navigationDirectives,
  ...objectDirectives,
  ...pictures,
  ...tableDirectives,
  ...versionDirectives,
  ...componentDirectives,
};

/** Whether a directive is more than a box here. */
export function knowsDirective(name: string): boolean {
  return Object.hasOwn(handlers, name);
}

/** Renders a directive; one that nothing here knows is a labelled box with its body. */
export function renderDirective(node: DirectiveNode, renderer: Renderer): ElementContent[] {
  const handler = knowsDirective(node.name) ? handlers[node.name] : undefined;
  return (handler ?? renderUnknown)(node, renderer);
}
