import type { Node, Root } from '@signpost/rst';
import type { Piece } from '../page/piece.ts';
import type { OpenedPage, PageInput } from '../page/render-page.ts';
import { mostListed } from '../page/most-listed.ts';
import { createIncluder } from '../page/render-included.ts';
import { listNodes } from './list-nodes.ts';
import { openRstPage } from './open-rst-page.ts';
import type { RstPage } from './rst-page.ts';

/** Whether a node's look depends on how many of its kind stand before it. */
function isCounted(node: Node): boolean {
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return true;
  if (node.type === 'reference') return node.anonymous;
  if (node.type === 'role') return node.name === 'eq';
  return node.type === 'directive' && (node.name === 'contents' || node.name === 'include' || node.name === 'math');
}

/** What the whole document gives to each of its pieces: names, substitutions, roles of its own. */
function describeDocument(root: Root, text: string): string {
  const parts: string[] = [];
  for (const node of listNodes(root)) {
    const isShared =
      node.type === 'substitutionDefinition' ||
      node.type === 'target' ||
      (node.type === 'directive' && (node.name === 'role' || node.name === 'default-role'));
    if (isShared) parts.push(text.slice(node.position.start.offset, node.position.end.offset));
    if ('names' in node && node.names.length > 0) parts.push(`${node.names.join(' ')}=${node.ids.join(' ')}`);
  }
  return parts.join('\0');
}

/** Whether a node's look depends on the names, substitutions and roles of the document. */
function usesNames({ type }: Node): boolean {
  return type === 'reference' || type === 'substitutionReference' || type === 'citationReference' || type === 'role';
}

function describePiece(node: Node, page: RstPage): Pick<Piece, 'key' | 'usesShared'> {
  const parts: (string | number)[] = [];
  let usesShared = false;
  for (const inner of [node, ...listNodes(node)]) {
    if (isCounted(inner)) return { key: undefined, usesShared: true };
    usesShared ||= usesNames(inner);
    if (inner.type === 'heading') parts.push(inner.depth);
    if ('ids' in inner) parts.push(...inner.ids);
    if (inner.type === 'target') parts.push(page.isPropagated(inner.ids) ? 'given' : 'kept');
    const scope = page.facts.scopes.get(inner);
    if (scope !== undefined) parts.push(scope.full, scope.shown);
    parts.push(...(page.facts.propagated.get(inner) ?? []));
  }
  return { key: `${node.type} ${parts.join(' ')}`, usesShared };
}

function isFileField(node: Node, index: number): boolean {
  return node.type === 'fieldList' && index === 0;
}

/** Opens a document: each of its blocks is a piece. A field list before everything else says something of the file. */
export function openRst({ path, text, source, options }: PageInput, root: Root): OpenedPage {
  const listing = { left: mostListed };
  const renderIncluded = createIncluder({ source, options, base: path, listing }, [path]);
  const page = openRstPage({ source, options, path, base: path, listing, renderIncluded }, root);
  const shown = root.children.filter((node) => node.type !== 'comment');
  const pieces = shown.flatMap((node, index): Piece[] => {
    if (isFileField(node, index)) return [];
    const { start, end } = node.position;
    return [{ nodes: [node], start: start.offset, end: end.offset, ...describePiece(node, page) }];
  });
  return {
    shared: describeDocument(root, text),
    definitions: new Map(),
    pieces,
    outline: page.outline,
    render: ({ nodes }, recorder) => page.asking(recorder).render(nodes),
    end: () => [],
  };
}
