import type { DeclaredObject } from '@signpost/model';
import type { Root } from 'mdast';
import { walk } from './walk.ts';
import type { MarkdownSource } from './markdown-source.ts';

const labelled = /\$\$[ \t]*\(([^()\s]+)\)[ \t]*(?=$|[\n\r])/g;

/** The labels of equations: `$$ … $$ (label)`. */
export function readEquations(root: Root, source: MarkdownSource): DeclaredObject[] {
  const objects: DeclaredObject[] = [];
  for (const node of walk(root)) {
    const span = node.type === 'text' ? source.spanOf(node) : undefined;
    if (span === undefined) continue;
    for (const { index, 0: whole, 1: name = '' } of source.text.slice(span.start, span.end).matchAll(labelled)) {
      const start = span.start + index + whole.indexOf('(') + 1;
      objects.push({ domain: 'math', type: 'equation', name, span: { start, end: start + name.length } });
    }
  }
  return objects;
}
