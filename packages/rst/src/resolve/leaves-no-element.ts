import type { Node } from '../nodes.ts';

/** Directives that only say something to what reads the document, by name. */
const silentDirectives: ReadonlySet<string> = new Set(
  [
    'meta title header footer role default-role',
    'codeauthor sectionauthor moduleauthor currentmodule py:currentmodule default-domain program',
    'c:namespace c:namespace-push c:namespace-pop cpp:namespace cpp:namespace-push cpp:namespace-pop',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Whether docutils and Sphinx make no element of a block, or a message only: a target in front of it names what follows. A
 * comment is an element, though nobody sees it.
 */
export function leavesNoElement(node: Node): boolean {
  return node.type === 'directive' && (node.rejected || silentDirectives.has(node.name));
}
