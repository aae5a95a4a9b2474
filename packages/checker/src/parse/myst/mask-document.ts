import { applySplices } from '@signpost/model';
import type { Root } from 'mdast';
import type { MarkdownParser } from '../markdown/markdown-parser.ts';
import type { Mark, Marks } from './mark.ts';
import type { MystText } from './myst-text.ts';
import { Scanner } from './scanner.ts';

/** How often a document is parsed at most: directives that are nested deeper stay code. */
const mostPasses = 12;

/**
 * Parses a document again and again, each time with the directives masked that the last tree shows, until there is none
 * left. A mask has the length of what it hides, so every offset of the last tree is one of the document.
 */
export function maskDocument(source: MystText, first: Root, parse: MarkdownParser): { root: Root; marks: Marks } {
  const marks = new Map<number, Mark>();
  let masked = source.text;
  let root = first;
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const found = new Scanner(source, marks).scan(root);
    if (found.edits.length === 0) break;
    for (const [at, mark] of found.marks) marks.set(at, mark);
    masked = applySplices(masked, found.edits);
    root = parse(masked);
  }
  return { root, marks };
}
