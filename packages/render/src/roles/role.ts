import type { ElementContent } from 'hast';
import type { Renderer } from '../renderer.ts';
import type { RoleNode } from '../tree.ts';

/** Makes HTML of one role. */
export type RoleHandler = (node: RoleNode, renderer: Renderer) => ElementContent[];

/** The handlers of a family of roles by name. */
export type RoleTable = Readonly<Record<string, RoleHandler>>;
