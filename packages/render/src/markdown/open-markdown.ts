import type { Definition, Root } from 'mdast';
import type { Piece } from '../page/piece.ts';
import { mostListed } from '../page/most-listed.ts';
import { createIncluder } from '../page/render-included.ts';
import type { OpenedPage, PageInput } from '../page/render-page.ts';
import { endOf, isParent, startOf, type TreeNode } from '../tree.ts';
import { openConversion } from './convert-markdown.ts';
import { fingerprint } from './fingerprint.ts';
import { groupBlocks } from './group-blocks.ts';

function isDefinition(node: TreeNode): node is Definition & TreeNode {
  return node.type === 'definition';
}

/** The definitions of a document in their order. */
function listDefinitions(root: Root): Definition[] {
  const found: Definition[] = [];
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isDefinition(node)) found.push(node);
    else if (isParent(node)) for (const child of node.children.toReversed()) open.push(child);
  }
  return found;
}

const hidden = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition', 'comment']);

/** What is counted, or shows the rest of the page: a footnote, a list of the titles. */
const counted = /\[\^|(?:\{|:::[ \t]*)(?:contents|include|tableofcontents|math|eq)\b/;

/** Opens a document: each of its blocks is a piece, and blocks within one element of HTML are one. */
export function openMarkdown({ path, text, source, options }: PageInput, root: Root): OpenedPage {
  const listing = { left: mostListed };
  const renderIncluded = createIncluder({ source, options, base: path, listing }, [path]);
  const base = { source, options, path, text, base: path, listing, renderIncluded };
  const conversion = openConversion(base, root);
  const written = listDefinitions(root);
  const shared = written.map((node) => text.slice(startOf(node), endOf(node))).join('\0');
  const definitions = new Map(written.toReversed().map((node) => [node.identifier.toUpperCase(), startOf(node)]));
  const blocks = root.children.filter(({ type }) => !hidden.has(type));
  const pieces = groupBlocks(blocks).map((nodes): Piece => {
    const [first] = nodes;
    const last = nodes.at(-1);
    const start = first === undefined ? 0 : startOf(first);
    const end = last === undefined ? start : endOf(last);
    const block = text.slice(start, end);
    const key = counted.test(block) ? undefined : fingerprint(nodes);
    return { nodes, start, end, key, usesShared: block.includes('[') };
  });
  return {
    shared,
    definitions,
    pieces,
    outline: conversion.renderer(base).outline,
    render: ({ nodes }, recorder) =>
      conversion
        .renderer({ ...base, source: recorder, definitionOf: (name) => recorder.destinationOf(name) })
        .render(nodes),
    end: () => conversion.end(),
  };
}
