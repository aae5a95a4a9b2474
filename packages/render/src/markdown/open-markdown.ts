import type { Root } from 'mdast';
import type { Piece } from '../page/piece.ts';
import { createIncluder } from '../page/render-included.ts';
import type { OpenedPage, PageInput } from '../page/render-page.ts';
import { endOf, isParent, startOf, type TreeNode } from '../tree.ts';
import { openConversion } from './convert-markdown.ts';
import { groupBlocks } from './group-blocks.ts';

function* listDefinitions(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    if (node.type === 'definition') yield node;
    else if (isParent(node)) yield* listDefinitions(node.children);
  }
}

const hidden = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition', 'comment']);

/** What is counted, or shows the rest of the page: a footnote, a list of the titles. */
const counted = /\[\^|\{(?:contents|include|tableofcontents|math|eq)\}/;

/** Opens a document: each of its blocks is a piece, and blocks within one element of HTML are one. */
export function openMarkdown({ path, text, source, options }: PageInput, root: Root): OpenedPage {
  const renderIncluded = createIncluder({ source, options, base: path }, [path]);
  const base = { source, options, path, text, base: path, renderIncluded };
  const conversion = openConversion(base, root);
  const shared = [...listDefinitions(root.children)].map((node) => text.slice(startOf(node), endOf(node))).join('\0');
  const blocks = root.children.filter(({ type }) => !hidden.has(type));
  const pieces = groupBlocks(blocks).map((nodes): Piece => {
    const [first] = nodes;
    const last = nodes.at(-1);
    const start = first === undefined ? 0 : startOf(first);
    const end = last === undefined ? start : endOf(last);
    const written = text.slice(start, end);
    const key = counted.test(written) ? undefined : nodes.map(({ type }) => type).join(' ');
    return { nodes, start, end, key, usesShared: written.includes('[') };
  });
  return {
    shared,
    pieces,
    outline: conversion.renderer(base).outline,
    render: ({ nodes }, recorder) => conversion.renderer({ ...base, source: recorder }).render(nodes),
    end: () => conversion.end(),
  };
}
